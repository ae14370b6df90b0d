"""What a message that tells several things says in passing of a technology and of research. Parts of expressions."""

_RIVALS = r"\b(?:others|other (?:firms|companies|makers|suppliers|players)|competitors?|rivals?|any(?:one|body)(?: else)?|every(?:one|body)(?: else)?|some(?:one|body) else)\b"
_RIVALS_HAN = "別人|別家|人家|同業|同行|競爭對手|競爭者|對手|其他廠|其他家|其他公司|大家|誰"
_IT = "it|this|that|these|the same|one|something similar|similar|such|ours|ours too"
HAVING_IT = (
    rf"{_RIVALS}[\w' ]{{0,20}}?\b(?:ha[sv]e?|do(?:es)?|makes?|offers?|cop(?:y|ied)|match|uses?|sells?|build)\b (?:{_IT})\b"
    rf"|\b(?:nobody|no one|no other \w+|no competitor|no rival)\b(?: else)?[\w' ]{{0,20}}?\b(?:ha[sv]e?|do(?:es)?|makes?|offers?|cop(?:y|ied)|match|uses?|sells?|build)\b (?:{_IT})\b"
    r"|\b(?:nobody|no one) else\b[\w ]{0,20}?\b(?:has|does|makes|can|offers)\b"
    r"|\b(?:only we|we(?:'re| are) the only ones?|only us)\b[\w' ]{0,20}?\b(?:ha[sv]e|do|make|can|who)\b"
    rf"|(?:{_RIVALS_HAN})(?:根本|完全|都|也)*(?:沒有|沒|做不到|做不出來|做不來|學不會|學不來|抄不走|不會|不會做|做不了|有|會|會做|做得到|做得出來|有在做|能做)(?:這個|這種|這項|這套|一樣的|同樣的)?(?:技術|東西|做法|製程)?[的了啦喔啊耶]*\W*$"
    r"|只有我們(?:一家|家)?(?:有|會|會做|在做|做得到|做得出來|能做)|僅此一家|獨此一家|沒有?第二家|找不到第二家"
)
SWITCHING = (
    r"\b(?:customers?|clients?|buyers?|no one|nobody|any(?:one|body)|others|competitors?)\b[\w' ]*?\b(?:replac\w+ (?:us|ours|it|our)|alternatives?|do without|step in|other choice|switch\w* (?:away|suppliers?|to (?:another|someone|other|a competitor|a rival)))\b"
    r"|\b(?:(?:we|it|ours) (?:are|is|can be|can't be|cannot be|would be) [\w ]{0,12}?(?:replaced|irreplaceable|replaceable))\b"
    "|(?:客戶|客人|買家|買方|對方|別家|別人|人家)[^，。]{0,8}(?:換不|換得|換別|換掉我們|換家|換供應商|要換|沒辦法換|無法換|難換|取代|替代|離不開|沒得選|停線)"
    "|換供應商要|(?:取代|換掉|替代|離不開)我們|我們[^，。]{0,6}(?:被取代|被替代|不可取代|無可取代)|(?:少了|沒有|沒了)我們"
)
GOING_ON = (
    r"(?:and\s|our\s)?(?:r\s?&\s?d|rnd|research)\s?[:：=-]?\s?(?:yes|y|yep|ongoing|continuous|every year|each year|always|too|also|as well)(?:\stoo|\sas well|\salso|[,，]?\severy year)?\W*"
    r"|(?:還有)?(?:自己)?(?:的)?(?:研發|R\s?&\s?D)(?:的話|部分|方面|團隊)?\s?[:：]?\s?(?:也|都|一直|每年|持續)*(?:有|有在做|有做|在做|有持續|持續|有投入|持續投入|持續中|持續進行)(?:在做|的|啦|喔|啊)?\W*"
)
