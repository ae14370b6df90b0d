"""What people say before they add something. Parts of expressions, compared in one spelling."""

# Wherever a clause begins.
ASIDES = (
    r"(?:oh,? |and,? |oh and,? |ah,? )?(?:(?:one more thing |something )?you (?:may|might)(?: also)? (?:want|like|wish) to (?:know|note)(?: as well| too| that)?"
    r"|(?:this is |that's |it's |that is )?not what you asked(?: for| about| me)?,? but|by the way|btw|incidentally|before i forget(?: it)?|what i forgot(?: to (?:say|mention))?(?: is)?(?: that)?"
    r"|i (?:should|must|may|might|can|could|'d like to|would like to|want to|need to|forgot to|have to)(?: also| perhaps)? (?:add|mention)(?: here)?(?: that)?(?! \w+ to\b)"
    r"|oh,? and|i'd (?:also )?(?:like to )?add(?: that)?|i(?:'ve)? (?:just |have just )?(?:checked|looked it up|double checked)(?: it)?(?: and)?(?= [a-z]|,)|let me (?:also |just )?(?:add|mention)(?: that)?|to add to that|just to add|one more thing|another thing|while (?:i'm|we're) at it)"
    "|(?:啊|喔|哦|嗯|欸)?我?(?:順便(?:說|講|提|補充|告訴你|告訴您)(?:一下|一聲)?|順帶(?:一提|說一下|提一下)|附帶(?:一提|說明)|補充(?:一下|說明|一點)|我?再補充(?:一下|一點)?|(?:剛剛|剛才|剛|有)(?:查|看|問|翻|確認)(?:了|過)(?:一下)?|(?:查|看|問|翻|確認)了一下|忘了(?:說|講|提)|忘記(?:說|講|提)|差點忘了?(?:說|講)?)"
)
# Where a mark or a space follows: also has, 還有 and 對 mean other things as well.
ASIDES_BEFORE_A_MARK = (
    "(?:oh,? |and )?(?:also|besides|in addition|additionally|furthermore|moreover|what's more|on top of that|ps)"
    "|(?:啊|喔|哦|欸)?(?:對了|另外|此外|除此之外|還有(?:一點|一件事)?|再來|另外補充)"
)
OWNED_UP = "wrong|mistake|mistaken|correction|to correct|an error|[講說弄搞寫打填]錯|更正|有誤"
# What opens a reply and is no yes, where a no follows it.
OPENERS = "sure|right|ok so|okay so|ok|okay|well|so|hmm+|good question|let me see|嗯+|恩+|喔|哦|好|ㄟ|欸|這個嘛|我想想|是這樣的|那個|呃"
DENIALS = r"(?:no|not|nope|nah|none|nothing|nobody)\b|沒|不|還沒|無|未"
HESITATION = "嗯+|恩+|喔|哦|ㄟ|欸|這個嘛|我想想|是這樣的|呃"
THANKS = "謝|麻煩|感謝|拜託|好的|就這樣|可以|當然|沒問題"
