"""The plain words in which somebody says that there is none: we don't spend a cent on it, 目前一毛都沒投."""

PLAIN = """
    any | anything | anyone | anybody | at all | whatsoever | to speak of | worth mentioning | whatever | so far | as of now | as yet | yet | until now | till now | right now | for now | now
    | a | an | the | this | that | these | those | it | its | of it | us | we | we're | we've | i | i'm | our | my | they | you | one | single | a single | penny | cent | dollar | dime | dollar of
    | is | are | was | were | be | been | being | am | have | has | had | got | get | do | does | did | done | doing | make | making | take | took | go | goes | going | gone | come
    | spend | spending | spent | pay | paid | put | putting | use | used | earmarked | set aside | money | budget | cost | expense | amount | funds | fund | cash | figure | number
    | on | in | of | for | to | into | at | from | by | with | as | or | and | there | here | then | just | really | actually | honestly | frankly | basically | simply | well | so | um | uh | oh
    | sorry | unfortunately | afraid | i'm afraid | own | ourselves | self | of our own | much | more | extra | additional | else | new | separate | dedicated | formal | specific | special | particular | such
    | sold | sell | selling | ship | shipped | shipping | delivered | deliver | leave | customer | sale | product | order | business | company | firm | whole | entire | everything
    | share | part | portion | percent | percentage | planned | plan | planning | intend | intention | want | wanted | will | would | currently | today | yet to | year | last year | this year | next year | next | last | coming | three | two | five | in the next
    | 我 | 我們 | 我们 | 咱 | 咱們 | 阮 | 阮公司 | 本公司 | 敝公司 | 我司 | 公司 | 這裡 | 這邊 | 自己 | 本身 | 目前 | 現在 | 暫時 | 短期 | 短期內 | 近期 | 這幾年 | 這兩年 | 近年 | 近三年 | 三年內 | 這三年 | 接下來 | 未來 | 今年 | 明年 | 去年 | 年度 | 每年 | 一直 | 從來 | 從 | 至今 | 到現在
    | 完全 | 根本 | 都 | 也 | 就 | 還 | 是 | 真的 | 其實 | 老實說 | 坦白說 | 基本上 | 一毛 | 一毛錢 | 半毛 | 半毛錢 | 一塊 | 一塊錢 | 一元 | 半點 | 一點 | 錢 | 花 | 花錢 | 做 | 搞 | 弄 | 投 | 投錢 | 投入 | 編 | 編列 | 列 | 提列 | 預算 | 經費 | 費用 | 支出 | 金額 | 比例 | 佔比 | 部分 | 部份
    | 任何 | 什麼 | 甚麼 | 啥 | 特別 | 特地 | 另外 | 別的 | 額外 | 其他 | 這方面 | 這方面的 | 這部分 | 這塊 | 這一塊 | 這個 | 這種 | 那個 | 那種 | 東西 | 的 | 話 | 的話 | 了 | 啦 | 喔 | 哦 | 耶 | 欸 | ㄟ | 呢 | 吧 | 啊 | 呀 | 捏 | 囉 | 嘛 | 齁 | 哈 | 唉 | 嗯 | 呃 | 抱歉 | 不好意思 | 拍謝
    | 在 | 有 | 要 | 想 | 會 | 能 | 打算 | 計畫 | 計劃 | 規劃 | 安排 | 需要 | 必要 | 考慮 | 再 | 多 | 增加 | 新增 | 新 | 一 | 個 | 年 | 三年 | 三 | 元 | 賣 | 銷 | 出貨 | 客戶 | 業務 | 產品 | 進行 | 從事 | 動作 | 費 | 上 | 過 | 兼 | 已經 | 早就 | 早已 | anymore | any more | any longer | increase | addition | extras | expand | expansion"""
