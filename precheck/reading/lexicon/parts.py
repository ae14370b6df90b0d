"""How a question is joined to a statement, and what opens a clause that only leads to a question."""

# Words with which somebody turns to something else: what stands before them is complete.
TURNING = "那你 那您 另外 還有 還想 順便 順帶 順道 對了 再問 by also btw one another"
# Words with which a question follows upon an answer.
FOLLOWING = (
    "但 但是 可是 不過 那 那麼 請問 想問 為 為什麼 為何 幹嘛 but and though why however so then can"
)
# A question that opens so makes a condition of what stands before it: 超過十年，就可以嗎.
CONCLUDING = "才 就 也 都 即 便 then"
# A clause that opens so is part of the question that it leads to.
LEADING = """
    about regarding concerning as for in on when whenever after before since given to under with without by if whether
    because once unless until suppose assuming hello hi hey excuse sorry please well
    關於 針對 對於 至於 有關 以 就 在 當 除了 不管 若 如果 像 比如 例如 請 你好 您好 依 按 根據 從 為了 要 需要 必須 一定
"""
# Who tells something about the firm.
SUBJECTS = """
    we i we're we've we'd i'm i've it's it they there our my
    我 咱 公司 本公司 敝 貴 員工 營收 年營 資本 我司 目前 現在 去年 今年
"""
PREDICATES = "有是沒做賣了在不成立都會用為達到過生產開"
VERBS = """
    is are was were have has had make made do did sell sold spend spent export employ founded start started
    we're we've i'm i've it's produce own run don't
"""
PLAIN = "yes no yeah yep nope yup nah 有 沒有 沒 是 是的 對 不 不是 有的 有啊 對啊 是啊 沒啦"
# What is asked of the figure before it: "20 billion, is that the limit?"
OF_IT = "is are 是 算 這 那是 真"

# Whether an answer will do, asked behind it: the answer is told all the same.
TAGS = """
    這樣可以嗎|這樣行嗎|這樣對嗎|這樣好嗎|這樣ok嗎|這樣夠嗎|這樣清楚嗎|這樣有回答到嗎|這樣寫可以嗎|這樣說可以嗎|這樣回答可以嗎
    |is that ok|is that okay|is that all right|is that alright|is that enough|is that fine|is this ok|is this okay|will that do|does that help|does that answer it"""
