"""What is told of some of the people: that they come, go, or are looked for. Parts of expressions over folded text."""

# After people: two of our people left and set up shop. What is left is no departure: only 45 people left.
AFTER = (
    r"(?:left|leaves?) (?!in total|altogether|in all|at the moment|now\b)\w|(?:retire[sd]?|quits?|resign(?:s|ed)?|died|passed away|join(?:s|ed)?|graduat(?:es|ed)|emigrated)\b"
    r"|(?:has|have|had) (?:just |since |recently |already )?(?:left|retired|quit|resigned|died|joined|gone|moved|passed away)\b"
    r"|(?:is|are|was|were|got|gets?|will be) (?:just |recently |being |about to |going to |all )?(?:hired|fired|sacked|dismissed|let go|laid off|poached|promoted|recruited"
    r"|sent|retir\w+|leav\w+|joining|ill|sick|away|off|absent|pregnant|abroad|new here|on (?:leave|holiday|vacation|maternity\s?leave|parental\s?leave|a business trip))\b"
    r"|(?:moved?|went|goes?|go|transferred|travel(?:led|s)?|flew|came|comes?) (?:over |back |away |here |off )?(?:to(?! work)|from|with|in(?! (?:every|each|to work)))\b"
    r"|(?:tried|copied|applied|interviewed|visited|won|called|complained|showed up|turned up|set up|started their|opened their|founded their|take over|took over)\b"
)
BEFORE = (
    r"(?:lost|lose|losing|fired|let go|let go of|laid off|sacked|dismissed|trained|sent|promoted|moved|welcomed|poached|interviewed|invited|retired|replaced"
    r"|seats|sleeps|accommodates|holds|fits|need|needs|needed|missing|lack|lacking|looking for|seconded|posted|hired away|stole|took away|took|(?:we|they|just|recently|have|has|he|she) hired|brought in|recruited)"
    r"(?: away| off| another| about| around| only| us| over)*"
)
_NOUN = r"(?:\s?(?:new |young |old |senior |junior |good |key |more |other |former |ex )*(?:of (?:our|my|the|their|his|those|these) )?(?:[a-z']+ ){0,3}?(?:who |that |have |had )?)"
FOLLOWED = rf"\s?(?:{_NOUN})?(?:{AFTER})"

WHEN_HAN = r"(?:在|也|都|要|會|想|又|已經|已|剛|剛剛|才剛|才|陸續|先後|相繼|最近|前陣子|後來|之後|上個月|這個月|下個月|上週|上禮拜|下週|去年|今年|明年|前年|年初|年底|過年後|一起|同時|被)*"
AFTER_HAN = (
    r"(?:離職|離開|走了|走掉|走人|跑了|跑掉|跑去|退休|屆退|辭職|辭掉|辭了|不做了|不幹了|挖角|挖走|挖去|資遣|裁掉|裁員|跳槽|出去|自立門戶|自己出來|自己開|自己創業|創業|過世|往生|走後"
    r"|請假|休假|生病|懷孕|育嬰|留職停薪|留停|受傷|確診|結婚|報到|進來|加入|新進|入職|到職|來應徵|應徵|面試|調去|調到|調回|外派|派去|派到|派駐|借調|去了|去當|得獎|升|考上|考到|考過"
    r"|可以教|來參觀|來看|來訪|來學|來挖|想學|會做|會修|懂)"
)
FOLLOWED_HAN = rf"\s?[個位名]?(?:資深|老|新|年輕|核心|重要|前|好)*(?:的)?(?:人|員工|同仁|同事|師傅|師父|老師傅|工程師|幹部|主管|業務|作業員|技術員|研發|夥伴|小姐|先生|阿姨|大哥|徒弟|老員工|新人|廠長|副總|經理)?(?:們)?{WHEN_HAN}{AFTER_HAN}"
BEFORE_HAN = (
    r"(?:走了|走掉|離職了?|離開了?|退休了?|資遣了?|裁了?|裁掉|裁員|辭了|跑了|跑掉|挖走了?|挖角了?|挖了|流失了?|新進|新來了?|剛來|來了|剛進來?|可以坐|能坐|坐得下|可以容納|可容納|容納|住了?|錄取了?|面試了?|請假|外派了?|派了?|調了|借了|送了|缺|欠|徵"
    r"|升了|訓練了?|培訓了?|培養了?|教了|介紹了?|過世了?|加入了?|進來了?|來應徵的?|找來了?|挖來了?|少了|(?:最近|剛剛?|又|上個月|這個月|今年|去年|新)(?:請|聘|找|招|補)了?)(?:差不多|大概|大約|快|將近|約|至少|有|又|共|過)*"
)
# What a few people are told of anywhere: it takes two people, only three in Taiwan can do it, 兩個人顧一台.
ANYWHERE = (
    r"\b(?:takes?|took|needs?|needed|requires?|required|only|fewer than|at most|like|as|than|know|knew|met|with just|by)\s(?:about |around |at least |just |only |more than )*\Z"
    r"|(?:要|需要|得|只有|只要|用|靠|花|叫|認識|剩|找)(?:大概|大約|至少|差不多|約|到)?\s?\Z"
)
ANYWHERE_AFTER = r"(?:\s?(?:個|位)?(?:人|師傅|員工)?)?(?:顧|操作|看得?著?|搬|扛|就夠|就能|就可以|就行|才能|才做)|\s(?:could|can|would|might|to (?:run|operate|make|do|handle|lift|build))\b"
EACH = (
    r"\b(?:one|1|a)\s(?:[a-z]+\s)?(?:for|to|per)\s(?:each|every|everybody|everyone|all of us|head|person|employee|worker|colleague|staff member|man|every one|every single)\b"
    r"|\b(?:one|1)\s(?:[a-z]+\s)?(?:each|apiece|a head|per person|per head)\b"
    r"|\b(?:everybody|everyone|each (?:of us|employee|person|colleague|one)|every (?:employee|person|colleague|one of us)) (?:gets?|got|receives?|received|has|takes?|will get) (?:exactly |just )?(?:one|1|a)\b"
    r"|(?:[一1]\s?個?人|每\s?個?人|人手|每[位名](?:同仁|員工)?|每個(?:員工|同仁|同事))\s?(?:各|都|發|送|拿|分|領|有|配)*\s?[一1]\s?[盒份個包箱支瓶張件條套組顆粒雙本台頂隻籃袋杯罐]"
)
# Of which a text must hold one.
FOR_EACH = "each every per apiece head 人手 每 一人 1人 一個人 1個人 一个人 1个人".split()
GONE = r"\s?(?:(?:people|employees|staff|workers|engineers|colleagues|of us|of them)\s)?(?:just |have |has |recently |already |will |soon )*(?:left (?!in total|now)\w|quit|retire|resign)|\s?[個位名]?(?:人|員工|師傅|工程師)?(?:要|快|已經|剛|都)*(?:離職|退休|走了|辭職)"
# What a count of people may be followed by that ends so and is no other thing.
COUNTED = (
    "names|heads|hands|souls|bodies|salaries|salary|payslips|wages|pairs|folks|guys|lads|girls|boys|ladies|gentlemen|members|regulars|temps|ftes|emps|employees|contracts"
    "|peoples|persons|colleagues|associates|mates|teammates|staffs|parents|graduates|graduands|families|posts|positions|jobs|places|interns|apprentices|heads"
    "|as|is|was|has|does|this|plus|minus|less|thus|across|besides|always|perhaps|sometimes|afterwards|towards|yes|thanks|its|his|us|overseas|times|sales|operations|logistics|days|years|months"
    "|weeks|yrs|hours|percents|millions|billions|thousands|hundreds|dozens|ntds|dollars|of us|others|ours|whos|theres|depends|works|counts|includes|means|makes|sounds|seems|comes|stands|remains"
)
_DEPARTMENTS = "accounts?|accounting|admin|administration|sales|marketing|finance|logistics|purchasing|management|the lab|lab|r&d|quality|the warehouse|warehouse|hr|engineering|design|maintenance"
SOME = r"\s?of (?:our|my|their|his|the) (?:[a-z]+ ){0,2}?(?:people|staff|employees|workers|colleagues|guys|engineers|men|women|team|technicians|operators|best|own)\b"
OF_THEM = (
    r"\s?of (?:them|those|these|whom|which)\b"
    rf"|\s?(?:of us |people |persons |employees |staff )?(?:work |working |are |sit )?(?:in|on) (?:the |our )?(?:{_DEPARTMENTS})\b"
)
# 會計部門五個: one department alone.
IN_ONE_PART = (
    r"(?:會計|財務|業務|研發|生管|品管|品保|採購|行政|管理|人資|資訊|倉管|物流|工程|設計|行銷|客服|維修)(?:部門?|組|課|室|處|單位)(?:裡|內)?\s?(?:有|共|是|大概|約|就|只)*\s?\Z"
    rf"|\b(?:{_DEPARTMENTS})\s(?:department |dept |team )?(?:has|have|is|are|:|counts?|employs)\s(?:about |only |just )*\Z"
)
GONE_HAN = "(?:走|離職|退休|跑|辭職|離開)(?:了|掉)?"
# What a number counts that stands before it: 三層樓, 兩班制, 三個獎. A count of people has none of these.
THINGS_HAN = (
    r"\s?(?:班(?!長|員)|層|樓|家|間|座|條|台|臺|部|輛|項|件|種|款|張|次|屆|倍|坪|甲|噸|公斤|公噸|顆|支|枝|把|箱|盒|雙|套|棟|處|隻|艘|條線|國)"
    r"|\s?個(?:獎|小孩|孩子|女兒|兒子|小朋友|孫|廠|據點|倉庫|部門|產品|品牌|專利|客戶|國家|案子|計畫|項目|字|樓|辦公室|分店|門市|通路|網站|輔導|體系|系統|資源|名額|項目|條件|原則|步驟|選項|會議|展|攤位|貨櫃|問題|禮拜|星期|小時|月|季)"
)
