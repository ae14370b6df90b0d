"""How people say that they cannot, will not or may not tell: every *not* before every word for telling."""

from __future__ import annotations

from itertools import product

_BAR = "|"


def _each(*choices: str, between: str = " ") -> str:
    """Every way to take one of each row of choices, in order."""
    rows = [[one.strip() for one in row.split(_BAR)] for row in choices]
    return _BAR.join(between.join(words) for words in product(*rows))


def _chinese(*choices: str) -> str:
    return _each(*choices, between="")


_CANNOT = """can't|cannot|can not|couldn't|could not|can't really|couldn't really|couldn't even|unable to|not able to|not allowed to
|not supposed to|not permitted to|not in a position to|not free to|rather not|prefer not to|won't|will not|wouldn't|don't want to
|do not want to|don't wish to|not going to|not willing to|don't like to|not easy to|hard to|difficult to|impossible to|tough to
|tricky to|not for me to|refuse to|decline to|not ready to|too early to|too soon to|not keen to"""
_TELL = """say|tell|tell you|disclose|reveal|divulge|discuss|talk about|comment|answer|give you|give any|give number|give figure|give a number
|give a figure|give an exact|give the exact|give that|give this|give out|put a number|put a figure|put number|put figure|pin it down
|pin that down|quantify|estimate|calculate it|calculate that|work it out|work that out|guess|remember|recall|name a figure
|name a number|publish|share|predict"""
_HAVE_NOT = "don't|do not|doesn't|didn't|haven't|have not|hasn't|never|never really|never actually|don't really|don't even"
_KNOW = """know|remember|recall|calculate it|calculate that|calculated|counted it|counted that|worked it out|worked that out
|worked this out|work that out|work it out|figured that out|figured it out|track it|track that|tracked it|tracked that
|measured it|measured that|measure it|measure that|keep track|keep record|split it|split that|break it down|broken it down
|break that down|broke it down|looked it up|added it up|talk about|disclose|publish|have access|deal with the number
|have that information|have this information|have the information|have that data|have the data|have the split
|have the breakdown|have an exact|have exact|have it in front|have it with me|have that with me|handle the"""
_MUST = "have to|need to|must|let me|i'll|gotta|will|we'll|will have to|would have to|you'd need to|you need to|better"
_LOOK = """check|check that|ask the|ask my|ask our|look up|look it up|look that up|verify|confirm|dig|dig that out|find out
|see the book|see the account"""
_COLLEAGUE = """dept|department|finance|accounting|accountant|bookkeeper|the boss|my boss|hr|he|she|they|cfo|ceo|manager|controller|the owner
|my father|my wife|my husband|my colleague|headquarter|sales"""
_OF_US = "my|our|the"
_KIN = """mother|father|dad|mom|wife|husband|son|daughter|brother|sister|uncle|accountant|bookkeeper|auditor|partner|manager
|controller|secretary"""
_KNOWS = "would know|know|has the figure|has the number|has that|has this|has the detail|has these figure|has those figure"
_ELSEWHERE = """not known to me|unknown to me|not public|isn't public|not for publication|non public|sensitive|under nda|quiet period|not something i|not something we
|not my area|not my field|not my call|above my pay grade|before my time|not me|not mine to|nobody tells us|no one tells us|they don't tell us|never tell us|nobody told me
|no one told me|haven't been told|wasn't told|not been told|nobody remember|no one remember|i'll pass|i pass|pass on that|pass on this
|ask me later|ask me again|ask again later|come back to that|come back to this|still being discussed|not settled
|nothing decided|hasn't decided|haven't decided|have not decided|has not decided|hasn't been decided|hasn't approved|not been approved|still deciding|still thinking|haven't made up|i'd be guessing|i would be guessing|would be guessing|just guessing|not booked separately|isn't booked separately|not broken out|isn't broken out|not split out|not separated|isn't separated|lump it|lumped together|lumped in|mixed in with|booked together|no fixed target|no target|no set target|no set number|no number in mind|not in the office|not at my desk|don't have it here|haven't got it here|still open|up in the air|not fixed|not finalised|not finalized|no figure for|no number for|not recorded|no data|no record|no breakdown|your guess"""

_NOT_KNOWING = """不|毋|不太|不大|不是很|不怎麼|還不|並不|都不|也不|真的不|實在不|完全不|根本不|無法|沒辦法|沒法|不能
|哪|誰|鬼才|誰會|嘸|袂|還沒|尚未|未|無人|沒人|沒有人"""
_KNOWING = "知道|知影|曉得|清楚|確定|記得|宰羊"
_NOT_TELLING = """不能|不便|不方便|不太方便|不想|不太想|不敢|不願|不願意|無法|沒辦法|沒法|很難|難以|難|不好|恕不|恕難|不對外
|不予|不可以|不可|拒絕|不適合|毋敢|袂使|袂當|不宜|不得|先不|暫不|暫時不"""
_TELLING = """說|講|透露|公開|公布|揭露|回答|答|奉告|告知|告訴|說明|講明|對外說|對外公布|對外公開|對外透露|估|估算|估計|計算
|評估|預估|抓|拿捏"""
_NOT_COUNTED = "沒|沒有|沒在|沒有在|從沒|從來沒|從來沒有|還沒|還沒有|沒特別|沒有特別|沒去|沒有去|沒認真|無|未|尚未"
_COUNTED = """算過|統計|統計過|計算|計算過|估算|估算過|估過|在算|在統計|算這|算這個|算這種|算那麼|單獨算|單獨列|單獨統計|分開算
|分開統計|分開列|分開計|分那麼細|分這麼細|細分|細算|列帳|追蹤|盤點|查過|算出來|結出來|結帳|結算|算好"""
_OUT_OF_REACH = """算不出|算不出來|說不出|說不出來|講不出|講不出來|估不出|估不出來|抓不出來|抓不準|說不上來|講不上來|答不出來
|答不上來|查不到|查不出來|說不準|講不準|算不清|算不清楚|說不清|說不清楚|講不清楚|記不清|記不清楚|想不起來|很難算|難算|不好算
|無法算|沒辦法算|沒法算"""
_NO = """沒|沒有|沒這個|沒有這個|沒有這種|沒有這方面的|沒有詳細|沒有詳細的|沒有正確|沒有確切|沒有確切的|沒有精確|沒有精確的
|沒有準確的|沒有相關|無相關|沒有明確的|沒明確"""
_DATA = "數字|數據|資料|統計數字|紀錄|記錄|概念|印象"
_ASKING = (
    "要問|得問|去問|問|請問|要請示|得請示|要等|得等|等|要看|得看|看|沒辦法給|無法給|不能給|給不出"
)
_WHOM = "董事會|老闆|頭家|總經理|董事長|會計師|會計|財務|主管|高層|總公司|人資|訂單|景氣|行情|狀況|情況|數字|數據"
_DISCUSSING = "要跟|得跟|先跟|需要跟|跟|要和|和|再跟|還要跟"
_OVER = "討論|討論一下|討論看看|商量|商量一下|確認|確認一下|報告|談過|談談"
_KEPT = "that's|it's|this is|that is|it is|strictly|highly|still|remain"
_SECRET = "confidential|secret|private|a secret|classified|a trade secret|our secret|under wraps"
# The figure, the paper: what the firm has not, somebody else would say of it as *we*.
_I_HAVE_NOT = "i don't have|i do not have|i haven't got|i have not got|i've not got"
_IT = "that|it|this|those|them|that one|that information|the figure|the number|the paper"
_HERE = "here|right here|on me|with me here|here with me|at hand|to hand|handy"
_UNABLE = "不太會|不會|不太懂|不懂得|不太能|不大會"
_PUTTING = "講|說|解釋|說明|形容|描述"
_UNTIL = "才知道|才會知道|才曉得|才清楚|才有這個數字|才有數字|才有數據|才有資料|才查得到|才能確定|才算得出來"
_BEYOND = "over|above|beyond|way over|way above|way beyond"
_MY_HEAD = "my head|my pay grade|my knowledge|my ken|my competence|my remit"
_DEFER = "answer|answer that|answer this|answer it|do that|do this|tell you|say|deal with that|deal with it|think about it|think about that"
_LATER = "later|later on|another time|some other time|next time|tomorrow|in a bit|at the end"
_LATER_CHINESE = "晚點|晚一點|晚些|等一下|等等|等下|待會|待會兒|等會|等會兒|稍後|之後|以後|改天|下次|回頭|明天|有空|最後|先跳過等等"
_AGAIN_CHINESE = "再回答|再答|再回|再說|再講|再填|再補|再補上|再回覆|再答覆|再告訴你|再處理|再想|再看|再來答|再來填|再來回答|再給你|再提供"
_ELSEWHERE_CHINESE = """沒跟我講|沒跟我說|沒有跟我講|沒有跟我說|沒告訴我|沒有告訴我|不是我管|不是我在管|不是我負責|不歸我|我沒管
|我沒經手|沒經手|我不管|這題不會|這題我不會|這題真的不會|這個真的不會|這個我不會|不會算|不會回答|沒算耶|沒算ㄟ|沒算啦|沒算欸|沒算捏|毋知|嘸知|袂記|袂記得|不造|不知耶|不知欸
|不知ㄟ|忘ㄌ|忘記ㄌ|忘光|先跳過|先空著|先留白|先留空|先不填|先不答|晚點補|再補給你|這是營業秘密|是營業秘密|屬於營業秘密|這是秘密|涉及機密|屬於機密
|有重訊|還沒想好|還沒定|還沒定案|還沒拍板|還沒敲定|還在討論|未定案|尚未定案|不予置評|還在查帳|還在結帳|還在算|還在統計|還在評估|帳還沒|沒關帳|還沒關帳|還沒出來|還沒公布|尚未公布|未公布|視情況|視訂單|視景氣|恕不提供|恕難提供
|無法提供|沒辦法提供|沒法提供|不能提供|難以提供|沒頭緒|沒有頭緒|毫無頭緒|摸不著頭緒|拆不出來|拆不出|拆不開|分不出來|分不開|混在一起|都混在|沒有分開|沒分開|沒拆開|比例沒算|比率沒算|占比沒算|佔比沒算|沒設目標|沒有設目標|沒有目標|沒目標|沒有設定目標|沒設定目標|董事會還沒|董事會尚未|還沒核准|還沒批准|還沒通過|不便提供|不方便提供|不予提供|不對外提供"""

UNTOLD = _BAR.join(
    (
        _each(_CANNOT, _TELL),
        _each(_HAVE_NOT, _KNOW),
        _each(_MUST, _LOOK),
        _each(_I_HAVE_NOT, _IT, _HERE),
        _each("ask", _OF_US, _KIN),
        _each(_COLLEAGUE, _KNOWS),
        _ELSEWHERE,
        _chinese(_NOT_KNOWING, _KNOWING),
        _chinese(_NOT_TELLING, _TELLING),
        _chinese(_NOT_COUNTED, _COUNTED),
        _OUT_OF_REACH,
        _chinese(_NO, _DATA),
        _chinese(_ASKING, _WHOM),
        _each(_KEPT, _SECRET),
        _chinese("我", _OUT_OF_REACH),
        _chinese(_UNABLE, _PUTTING),
        _chinese(_DISCUSSING, _WHOM, _OVER),
        _UNTIL,
        _each(_BEYOND, _MY_HEAD),
        "beyond me|way beyond me|out of my depth|out of my league|not my cup of tea|not my forte",
        _each(_DEFER, _LATER),
        _chinese(_LATER_CHINESE, _AGAIN_CHINESE),
        _ELSEWHERE_CHINESE,
    )
)

# These say that there is some, or that it is none: 不能說沒有, 很難算是自有品牌; or that more is told.
TOLD = "|".join(
    (
        _chinese("不能說|不敢說|不好說|很難說", "沒有|沒|不|完全沒有"),
        "很難算是|難算是",
        _chinese(
            "講半天|說半天|解釋半天|怎麼講|怎麼說",
            "講不清楚|說不清楚|都講不清楚|都說不清楚|還是講不清楚",
        ),
        _each(
            "before i|lest i|in case i|let me not|don't let me|almost|nearly|i almost|i nearly",
            "forget|forgot",
        ),
    )
)
