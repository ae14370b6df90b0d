"""What people in a firm are and where they work: a count beside each of several is a part of the whole. Expressions."""

# Those who are counted beside others, and are nobody of the firm.
STRANGERS = (
    "customers|computers|numbers|members|others|suppliers|dealers|distributors|containers|orders|sensors|motors"
    "|printers|users|papers|letters|meters|dollars|centers|layers|sisters|brothers|partners|shareholders|investors"
    "|competitors|tractors|factors|servers|routers|visitors|readers|colors|floors|doors|towers|filters|brokers"
    "|retailers|wholesalers|importers|exporters|manufacturers|consumers|clusters|quarters|semiconductors|reactors"
)
PERSONS = (
    "foreigners|locals|men|women|males?|females?|bosses|boss|masters?|apprentices?|clerks?|techs?|assistants?"
    "|accountants?|salespeople|phds?|postdocs?|foremen|foreman|regulars|trainees?"
    "|(?:foreign|local|migrant|office|factory|production|line|warehouse)\\s(?:workers?|staff|people|employees|hands)"
    "|(?:engine|weld|drive|design|manag|work|programm|develop|bak|paint|pack|cutt|sew|sett|grind|clean|own)ers?"
    "|(?:operat|direct|superviso|invent|inspect)ors?|technicians?|(?:chem|scient|machin|special|bio)ists?"
    "|[a-z]{4,}(?:ers|ors|ists|ians)"
)
DEPARTMENTS = (
    "production|manufacturing|office|admin(?:istration)?|r\\s?&\\s?d|research|sales|marketing|warehouse|line|lines"
    "|assembly|logistics|finance|accounting|hr|qc|qa|quality|maintenance|shop floor|floor|back office|purchasing"
    "|design|service|support|packing|packaging|testing|it|engineering|management"
)
ROLES_HAN = (
    "師傅|学徒|學徒|工程師|技師|設計師|作業員|技術員|技工|焊工|操作員|業務員?|會計|助理|行政|品管|倉管|司機|現場|產線|線上"
    "|生產線?|研發|內勤|外勤|主管|幹部|廠長|經理|老闆娘?|頭家|男(?:生|性|的|員工)?|女(?:生|性|的|員工)?|本勞|外勞|移工"
    "|外籍(?:移工|勞工|員工)?|本籍|本國(?:籍|勞工|員工)?|直接(?:人員|員工|人工)?|間接(?:人員|員工|人工)?|門市|店員|客服"
    "|倉庫|辦公室|日班|夜班|早班|中班|晚班|大夜班?|小夜班?|包裝員?|組裝|測試|採購|人資|財務|總務|管理職?|外國人|本國人|台灣人|越南籍|泰籍|菲籍|印尼籍"
)
# How many more there will be, told by how many there are and will be.
FROM_NOW = (
    r"\b(?:from|we are|we're|we have|we've|now|currently|today)\s(?:about\s|around\s)?\Z"
    r"|(?:從|由|現在|目前|現有|本來|原本|原來)(?:的|有|是|約|大概)?\s?\Z"
)
UNTIL_THEN = r"\b(?:to|be|become|reach|into|up to|towards)\b|到|成|至|為"

# How often in three years, as jobs are counted.
PACES = {
    r"\b(?:per|each|every|a) month\b|\bmonthly\b|每個?月|(?<!第)一個月(?![內後以])": 36,
    r"\b(?:per|each|every|a) quarter\b|\bquarterly\b|每一?季|(?<!第)一季(?![內後以])": 12,
    r"(?:per|each|every) year\b|(?<!within )(?<!in )(?<!over )\ba year\b(?! from)|\b(?:yearly|annually)\b|\bp\.?a\."
    r"|每一?年|(?<!第)一年(?:大概|約|會|要|都)?(?:請|招|增|多|新增|開|要|聘|找|補|[\d一二三四五六七八九十]+[個位名人])": 3,
}
