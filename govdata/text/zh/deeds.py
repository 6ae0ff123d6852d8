"""What happens in Chinese releases, as data: the verbs that tell an event, and the nouns that say of which kind."""

from __future__ import annotations

from typing import NamedTuple

from govdata.text.zh.words import both

__all__ = ["NOUNS", "OFFICIAL", "TAKEN_IN", "VERBS", "VISITED", "Verb"]


class Verb(NamedTuple):
    """A kind of event that a verb tells; `type` None: the noun of its object says it.

    `object` is the part of whom the verb is done to. Where the event is told without a person before the verb, `alone`
    is a pattern of who or what must stand in the sentence instead, and the sentence must name a day.
    """

    pattern: str
    type: str | None
    subject: str
    object: str = ""
    alone: str | None = None


# What opens: a sentence that says so without one tells of nothing.
NAMED_OCCASION = "(?:會|会|展|節|节|周|週|論壇|论坛|中心|[館馆])[^，。；]{0,16}$|[館馆會会展]開幕$"
OFFICIAL = "警方|警察|警隊|警务|海關|海关|入境|人員|人员|執法|执法|公安|廉署|廉政|漁護署|渔护署|食環署|食环署"
_COURT = "法院|法庭|裁判處|裁判处"
_BODY = "[署局處处部會会院館馆府團团校司心辦办]"

VERBS = {
    "talks": Verb(
        "(?:舉行|举行)(?:了)?(?:[\u4e00-\u9fff]{0,4})(?:會談|会谈|會晤|会晤|會見|会见)",
        "meeting",
        "attendee",
        "counterpart",
    ),
    "call": Verb("通電話|通电话|通話|通话", "call", "attendee", "counterpart"),
    "brief": Verb("(?:會見|会见)(?:傳媒|传媒|記者|记者|新聞界|新闻界|媒體|媒体)", "briefing", "speaker"),
    "meet": Verb(
        "會談|会谈|會面|会面|會見|会见|接見|接见|會晤|会晤|拜訪|拜访|拜會|拜会", "meeting", "attendee", "counterpart"
    ),
    "visit": Verb(
        "(?<=[團团])(?:前往|赴)|(?:到訪|到访|訪問|访问|參觀|参观|走訪|走访|探訪|探访)(?!的|團|团|期間|期间|行程的|學者|学者)",
        "visit",
        "visitor",
    ),
    "inspect": Verb(
        "視察|视察|巡視|巡视|考察|調研|调研|赴[\u4e00-\u9fff]{1,10}?(?:檢查|检查|督導|督导|督查|慰問|慰问)",
        "inspection",
        "visitor",
    ),
    "officiate": Verb("主禮(?!嘉)|主礼(?!嘉)|主持(?!人)|檢閱|检阅", None, "officiant"),
    "attend": Verb(
        "(?:出席|參加|参加|參與|参与)(?!者|嘉|人|的|[^，。；]{1,16}的(?:嘉|人|還有|还有|有|包括|官|主|議|议|代表|學|学|市民))",
        None,
        "attendee",
    ),
    "speech": Verb(
        "致(?:歡迎|欢迎|開幕|开幕|閉幕|闭幕|祝酒|答謝|答谢)?[辭辞詞词]|(?:發表|发表|作)(?:主題|主题|主旨|專題|专题|特別)?"
        "(?:演說|演说|演講|演讲|講話|讲话)|[並并](?:講話|讲话)|(?:主題|主题|主旨|專題|专题)(?:演講|演讲|發言|发言)"
        "|總結發言|总结发言|開場發言|开场发言|演辭|演辞",
        "speech",
        "speaker",
    ),
    "sign": Verb(
        "(?:簽署|签署|簽訂|签订)(?!儀式|仪式|典禮|典礼|的|方)",
        "signing",
        "signatory",
        alone=rf"{_BODY}[^，。；]{{0,30}}[與与和]",
    ),
    "hold": Verb("(?:舉行|举行|舉辦|举办|召開|召开|合辦|合办)(?!的|地|日期|期間|期间)", None, "host", alone=""),
    "open": Verb(
        "(?<=[^，。；式禮礼])(?:開幕|开幕|揭幕|啟幕|启幕)(?=[，。；,;]|$)", "opening", "host", alone=NAMED_OCCASION
    ),
    "stage": Verb("呈獻(?!系)|呈献(?!系)|上演|公演", "performance", "host", alone="[日月今明晚]"),
    "depart": Verb("啟程|启程|離港|离港|離開|离开", "departure", "attendee"),
    "return": Verb("返港|返抵|回港|回國|回国", "return", "attendee"),
    "operate": Verb(
        "(?:展開|展开|採取|采取|進行|进行)[^，。；]{0,12}(?:行動|行动)|拘捕|檢獲|检获|破獲|破获|偵破|侦破|搗破|捣破|截獲|截获",
        "operation",
        "organizer",
        alone=OFFICIAL,
    ),
    "arrive": Verb("抵達|抵达", "arrival", "attendee", alone="[團团]|一行"),
    "appointed": Verb("(?:獲|获|被)(?:再度)?(?:委任|任命)|出任|接任|升任", "appointment", "appointee", alone="[日月]"),
    "term": Verb("(?:任期|任命)(?=[由自])", "appointment", "other", alone=""),
    "appoint": Verb(
        "(?<!再度)(?:委任|任命)(?=[\u4e00-\u9fff])(?!的|由|名單|名单|安排|將|将|即|為期|为期|书|書|及)",
        "appointment",
        "other",
        "appointee",
        alone="",
    ),
    "dine": Verb(
        "設宴|设宴|宴請|宴请|[設设](?:午|晚|早|國|国)宴|以(?:午|晚|國|国)宴款待", "reception", "host", "guest"
    ),
    "trial": Verb(
        "應訊|应讯|提堂|聆訊|聆讯|開審|开审|再訊|判處|判处|被判|被定罪|承認控罪|承认控罪|認罪|认罪|罪名成立",
        "hearing",
        "other",
        alone=_COURT,
    ),
    "sell": Verb("(?:推出|公開|公开)?(?:發售|发售)(?!的|點|点)|開售|开售", "other", "host", alone="[將将]"),
}

_KINDS = {
    "ceremony": """
        典禮 儀式 閉幕式 啟動式 揭幕式 揭牌式 頒獎式 動工禮 結業禮 頒獎禮 畢業禮 閉幕禮 啟動禮 動土禮 奠基禮 嘉許禮
        就職禮 會操 步操 升旗禮 授勳
        頒授禮 揭牌 揭幕 平頂禮 悼念
    """,
    "opening": "開幕 開幕式 啟用式 啟用禮 開幕禮 落成禮",
    "conference": """
        論壇 峰會 高峰會 研討會 國際會議 部長級會議 年會 大會 推進會 交流會 圓桌會議 邊會 座談會 工作坊 學術會議 講座
        對接會 推介會 現場會 工作會 動員會
    """,
    "meeting": "會議 例會",
    "consultation": "諮詢會 公聽會 聽證會",
    "briefing": "發布會 記者會 簡報會 簡介會 吹風會 說明會 答問會",
    "reception": "酒會 晚宴 午宴 招待會 午餐會 早餐會 晚餐會 茶會 團拜 歡迎宴 宴會 茶聚",
    "exhibition": """
        招聘會 展覽 博覽會 嘉年華 花展 書展 設計展 作品展 圖片展 攝影展 藝術展 成果展 科技展 巡迴展 回顧展 主題展 畫展
        車展 書法展 教育展 旅遊展 美食展 動漫展 文物展 專題展 市集 巡展 特展 展銷會
    """,
    "performance": "音樂會 演奏會 獨奏會 演唱會 音樂節 藝術節 匯演 晚會 開幕演出 舞劇 話劇 歌劇 粵劇",
    "exercise": "演習 演練",
    "competition": "比賽 錦標賽 決賽 運動會 邀請賽",
    "other": "開放日 課程 訓練班 同樂日 清潔日",
}
_BOTH_WAYS = {kind: both(text) for kind, text in _KINDS.items()}
NOUNS = {noun: kind for kind, nouns in _BOTH_WAYS.items() for noun in nouns}

# Verbs that tell one happening between them, each with those that it takes in: 啟程訪問 is a departure.
TAKEN_IN = {
    "departure": ("visit", "inspection", "arrival"),
    "visit": ("visit", "inspection", "arrival"),
    "inspection": ("visit", "inspection"),
    "signing": ("signing",),
    "appointment": ("appointment",),
}

# Verbs after which the plain name of a place can stand.
VISITED = "|".join(VERBS[key].pattern for key in ("visit", "inspect", "arrive"))
