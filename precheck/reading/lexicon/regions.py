"""Regions, and the short names that stand for several countries at once."""

REGIONS = {
    "Europe": "Europe | European | EU | European Union | E.U. | EMEA | 歐洲 | 歐盟 | 歐陸",
    "Eastern Europe": "Eastern Europe | East Europe | Central Europe | 東歐 | 中東歐 | 中歐",
    "Western Europe": "Western Europe | West Europe | 西歐",
    "Northern Europe": "Northern Europe | Scandinavia | Nordic | Nordics | Nordic countries | 北歐",
    "Southern Europe": "Southern Europe | 南歐",
    "Southeast Asia": "Southeast Asia | South East Asia | Southeast Asian | South East Asian | ASEAN | 東南亞 | 東協 | 南洋 | 東盟",
    "East Asia": "East Asia | Northeast Asia | 東亞 | 東北亞",
    "South Asia": "South Asia | 南亞",
    "Central Asia": "Central Asia | 中亞",
    "Asia": "Asia | Asian | APAC | Asia Pacific | 亞洲 | 亞太 | 亞太地區",
    "Greater China": "Greater China | 大中華 | 大中華區 | 兩岸三地",
    "Baltics": "Baltics | Baltic states | Baltic countries | the Baltic | 波羅的海 | 波羅的海三國",
    "Middle East": "Middle East | the Gulf | Gulf states | Gulf countries | Middle Eastern | MENA | 中東",
    "Africa": "Africa | African | 非洲",
    "North Africa": "North Africa | 北非",
    "North America": "North America | North American | 北美 | 北美洲",
    "Central America": "Central America | 中美洲",
    "South America": "South America | South American | 南美 | 南美洲",
    "Latin America": "Latin America | Latin American | LATAM | 拉丁美洲 | 中南美 | 中南美洲 | 拉美",
    "Americas": "the Americas | North and South America | 美洲",
    "Oceania": "Oceania | 大洋洲 | 紐澳地區",
    "Caribbean": "Caribbean | the Caribbean | 加勒比海",
    "Worldwide": "worldwide | the whole world | all over the world | around the world | across the globe | globally | 全球 | 全世界 | 世界各地 | 世界各國 | 全球各地",
}

# One short name, several places.
TOGETHER = {
    "US CA": "美加 | 美國跟加拿大",
    "JP KR": "日韓",
    "US JP": "美日",
    "JP US": "日美",
    "US JP DE": "美日德",
    "US DE JP": "美德日",
    "Europe North~America": "歐美 | 歐美市場",
    "Europe North~America JP": "歐美日",
    "US Europe JP": "美歐日 | 美日歐",
    "JP KR CN": "日韓中",
    "SG MY": "星馬 | 新馬",
    "SG MY TH": "星馬泰 | 新馬泰",
    "BE NL LU": "Benelux | 荷比盧 | 比荷盧",
    "DE AT CH": "DACH | 德奧瑞",
    "CN JP KR": "中日韓",
    "HK SG": "港星 | 星港",
    "TH VN": "泰越",
    "DE JP": "德日",
    "JP DE": "日德",
    "AU NZ": "紐澳 | 澳紐",
    "HK MO": "港澳",
    "CN HK": "中港",
    "CN US": "中美",
    "GB US": "英美",
    "DE FR": "德法",
    "CN IN": "中印",
}

# Codes that may stand alone in capitals; the ones that are also everyday words (IN, IT, NO ...) may not.
CODES = frozenset(
    "US UK GB JP CN KR DE FR ES VN TH HK SG MY PH AU NZ CA MX BR RU PL CZ NL SE DK FI CH TR AE ZA EU".split()
)
