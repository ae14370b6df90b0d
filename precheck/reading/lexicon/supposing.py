"""How people put a case that is not so, and what only sounds like it: if I may, 方便的話, I suppose."""

SUPPOSING = {
    # Wherever they stand.
    "supposing": """
        what if | what would happen if | what happens if | what would change if | what changes if | and if we | but if we | hypothetically | if we had | if we were | if our | if we did | if we got | if we have | if we are | if we could | if we become
        | if we became | if we hired | if we hire | if we grew | if we grow | if we made | if we make | if we sold | if we sell | if we open | if we opened | if we build | if we built | if we reach | if we reached | if we add | if we added | if we'd | if i had | if i were | if it were | if it was | if there were
        | if we invest | if we invested | if we set up | if we start | if we started | if we export | if we exported | if we employ | if we employed | if we spend | if we spent | if we move | if we moved
        | if they were | if everything | were we to | imagine we | imagine our | imagine that | imagine if | let's imagine | let's say | lets say | let us say | let's suppose | let's assume | lets assume | let us assume | let us suppose | let's pretend | if we assume | if we say
        | if you assume | assuming that | assuming we | assuming our | supposing | suppose we | suppose our | suppose that | suppose i | assume we | assume our | assume that we | what about if | how about if | in case we had
        | 如果 | 那如果 | 假如 | 假設 | 假使 | 假定 | 假若 | 設想 | 試想 | 要是 | 萬一 | 倘若 | 若是 | 倘使 | 如若 | 若我 | 若有 | 若沒有 | 若公司 | 若員工 | 若營收 | 若年營收 | 若資本 | 若成立 | 若外銷 | 若出口 | 若研發 | 若品牌 | 若通路 | 若技術 | 若改 | 若換
        | 若增 | 若變 | 若達 | 若超過 | 若不是 | 若不到 | 若以 | 若把 | 若將 | 若只有 | 若全 | 若再 | 若明年 | 若自有 | 若人數 | 若台灣 | 若在 | 若沒""",
    # Where they open a clause: "say we had 300", not "I would say we had 300".
    "opening": "if we | if i | if it | if our | assume | assuming | suppose | supposing | imagine | say we | say our | say i | say it | say there | pretend | 換成 | 若",
    # Where a figure or a subject follows: "what about 300 people?", not "what about privacy?".
    "offering": "what about | how about",
    # Where what is put was put before it: 員工300人的話, not 員工的話 nor 你說的話.
    "closing": "的話 | 的話呢",
    "not_supposing": """
        if we qualify | if we apply | if we fail | if we pass | if we win | if i apply | if it is possible | if it's possible | if it helps | if it's ok | if it is ok | if i understand | if i may ask | if i can | if we can't apply
        | i suppose | i'd suppose | we suppose | i assume | we assume | i'd assume | i would assume | i imagine | i'd imagine | i can imagine | can you imagine | you can imagine | suppose so | supposed to | assume so | i would say | i'd say | you could say
        | if i include | if i count | if you count | if you include | if we count | if we include | if i read | if i look | if i recall | if i got | if i see | if i add | let's say about | let's say around | lets say about | lets say around | let us say about | if i may | if we may | if i remember | if possible | if you like | if you want | if needed | if i'm not mistaken | know if we | know if our | see if we | see if our | tell me if | check if | ask if | asking if | wonder if | wondering if | sure if | even if we say so | say if
        | say again | say it again | say that again | say it in | what if anything | make you assume | don't assume | do not assume | let me know if | understand if
        | 如果方便 | 如果方便的話 | 如果您方便 | 如果你方便 | 如果可以的話 | 如果可以請 | 如果可以， | 如果可以, | 如果沒記錯 | 如果沒有記錯 | 如果我沒記錯 | 如果沒記錯的話 | 如果我沒記錯的話 | 如果沒錯 | 如果沒錯的話 | 如果沒有問題 | 如果沒問題 | 如果沒問題的話 | 如果需要 | 如果有問題
        | 如果不介意 | 如果不麻煩 | 如果有需要 | 方便的話 | 可以的話 | 不介意的話 | 不麻煩的話 | 沒記錯的話 | 沒有記錯的話 | 我沒記錯的話 | 沒錯的話 | 沒問題的話 | 沒有問題的話 | 有需要的話 | 有問題的話 | 有空的話 | 沒看錯的話 | 嚴格說的話 | 說的話 | 講的話 | 聽的話 | 問的話
        | 寫的話 | 若干 | 若無其事 | 若方便 | 若可以 | 若需要 | 若有需要 | 若有問題 | 若無問題 | 若沒記錯 | 若要 | 要是方便 | 假設性 | 假設值 | 是要是 | 今年的話 | 去年的話 | 目前的話 | 現在的話 | 算的話 | 算起來的話 | 說起來的話 | 要說的話 | 宛若 | 般若 | 若林 | 要是可以的話 | 主要是 | 需要是 | 重要是 | 必要是""",
}

# What tells that something is put as a case, before 的話.
PUT = "有沒是不換變改增加達做賣開超過到做成為零一二三四五六七八九十百千萬億兩半"
# Words that a clause may open with before the supposition itself.
BEFORE = "and so but then now ok okay well or 那 那麼 就 好 所以 嗯 喔 啊".split()
# What may follow "what about" in a supposition; a number may as well.
OFFERED = "we our us with if having no a an".split()
