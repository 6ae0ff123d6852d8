"""Chinese words as data, in both scripts: family names, heads of posts, titles, and words that divide."""

from __future__ import annotations

from govdata.text.wordlist import words

__all__ = ["BOUNDARIES", "COMPOUND_FAMILY", "FAMILY", "FOLLOWERS", "HEADS", "SIMPLIFIED", "TITLES", "TRADITIONAL"]

# Characters of the words below, traditional and simplified.
_SIMPLER = str.maketrans(
    "長員務處書總領參贊區縣專關廠統經幹發會議隊組問顧監團動師礎醫紳閣陽題導設開華東國際環運輸業產級爾"
    "蘭門見訪謝歡現與聯隨為對請時強調說稱辭詞並於將獲補續則別熱個談話還觀視達離認應復啟慶賀舉辦儀論壇"
    "禮簽顯聲講習賽覽録紀錄",
    "长员务处书总领参赞区县专关厂统经干发会议队组问顾监团动师础医绅阁阳题导设开华东国际环运输业产级尔"
    "兰门见访谢欢现与联随为对请时强调说称辞词并于将获补续则别热个谈话还观视达离认应复启庆贺举办仪论坛"
    "礼签显声讲习赛览录纪录",
)


def both(text: str) -> frozenset[str]:
    """The words of a text in traditional characters, and the same in simplified ones."""
    return words(text) | words(text.translate(_SIMPLER))


FAMILY = frozenset(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧"
    "肖田董袁潘蔡蔣蒋余于杜葉叶程蘇苏魏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付方鄒邹熊白孟"
    "秦邱侯江尹薛閻阎段雷龍龙黎史陶賀贺顧顾毛郝龔龚邵萬万錢钱嚴严賴赖覃洪武莫孔湯汤向常溫温康施文牛樊葛邢"
    "安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞左柳甘祝包寧宁尚符舒阮柯紀纪梅童凌"
    "畢毕單单季裴霍涂成苗谷盛曲翁冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华喻祁蒲房滕屈饒饶解牟艾尤陽阳時时穆農农司"
    "卓古吉繆缪簡简車车項项連连蘆芦麥麦褚婁娄竇窦戚岑景黨党宮宫費费卜冷晏席衛卫米柏宗瞿桂全佟應应臧閔闵苟"
    "鄔邬邊边卞姬師师和仇欒栾隋商刁沙榮荣巫寇桑郎甄叢丛仲虞敖鞏巩明佘池查麻苑遲迟鄺邝封官談谈匡鞠冼鄢郗容"
    "巢區区布伊利招禤丘勞劳植盤盘歸归幸"
)
COMPOUND_FAMILY = words(
    """
    歐陽 欧阳 司徒 司馬 司马 上官 諸葛 诸葛 東方 东方 皇甫 尉遲 公孫 慕容 令狐
    林鄭 葉劉 陳馮 羅范
    """
)

# What a post ends with.
HEADS = both(
    """
    行政長官 財政司司長 財政司副司長 政務司司長 政務司副司長 律政司司長 律政司副司長 首席大法官
    首席法官 總督察 警務處處長 秘書長 副秘書長 總領事 大使 公使 參贊 特使 副局長 局長 副處長
    處長 署長 副署長 副司長 司長 部長 副部長 市長 副市長 省長 副省長 州長 縣長 區長 院長 校長
    會長 副會長 副主席 主席 主任 副主任 總監 專員 關長 庭長 廠長 總理 總統 首相 首長 總裁
    行政總裁 董事長 主管 總經理 總幹事 發言人 書记 書記 委員長 委員 議長 隊長 組長 科長
    庫務局長 關員 政治助理 常任秘書長 總警司 警司 督察 總工程師 工程師 審計署署長 申訴專員 大法官
    法官 檢察長 检察長 廉政專員 助理署長 助理處長 總主任 顧問 校監 理事長 召集人 監制 大臣 外長
    司令員 司令 政委 團長 總教練 副總理 國務委員 政務委員 郡長 校董會主席 行政會議成員 創辦人
    創始人 院士 教練 館長 館務 所長 站長 台長 社長 署理署長 船長 機長 醫務總監
    """
)

# Titles that follow a name.
TITLES = both(
    """
    議員 先生 女士 小姐 博士 教授 醫生 太平紳士 法官 爵士 閣下 夫人 律師 大律師 院士 工程師
    測量師
    """
)

# Before a post: a phrase begins after these.
BOUNDARIES = both(
    """
    下稿代 並 為 了 以下是 以下為 任命 會見 出席 包括 向 在 多謝 委任 對 就 感謝 拜會 拜訪
    於 是 時任 會同 會晤 歡迎 現任 由 祝賀 聯同 與 被 跟 邀請 陪同 還有 以及 其中 由於
    聯合 陪同的有 隨同 陪同視察的有
    """
)

# After a name: these do not belong to it.
FOLLOWERS = both(
    """
    今日 今天 今早 今晚 昨日 昨天 明日 明天 日前 表示 說 指出 稱 強調 致辭 致詞 發言 於 在
    與 及 和 亦 也 並 率 率領 出席 到訪 訪問 會見 會面 主持 聯同 宣布 公布 感謝 歡迎 將
    會 已 對 就 向 代表 上午 下午 先生 女士 博士 教授 議員 醫生 等 兼 為 是 的 到 抵達
    離開 前往 視察 參觀 介紹 介绍 希望 認為 呼籲 呼吁 回應 答覆 答復 書面 之 以 從 从 由
    獲 祝賀 期望 補充 動 續 又 則 正 一行 一同 分別 星期 熱烈 再 提出 動議 作 出任 接任
    任 十 一月 二月 說明 陪同 主席 祝 隨後 其後
    """
)

# Characters of one script only, by which the script is told.
TRADITIONAL = frozenset(
    "會國長員議發說開關區體與為對於這來們時個動學務後當點過還進種麼導圖無現實際經濟業門間問題應該處機場車"
    "電話書報環衛醫療專責總統組織"
)
SIMPLIFIED = frozenset(
    "会国长员议发说开关区体与为对于这来们时个动学务后当点过还进种么导图无现实际经济业门间问题应该处机场车"
    "电话书报环卫医疗专责总统组织"
)
