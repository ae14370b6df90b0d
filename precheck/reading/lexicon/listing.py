"""What may stand beside a figure that makes an item of a list by itself: NT$320m; 去年6200萬; just under 50 people."""

BESIDE = """
    we | we're | we've | we do | we have | we are | we make | we did | we had | i | i'd say | it | it's | is | are | was | were | do | doing | did | does | have | has | got | make | made | making | the | a | an | of | in | at | for | with | our | my | that's | that is
    | now | currently | today | right now | at present | roughly | about | around | approx | approximately | maybe | perhaps | probably | say | some | nearly | almost | just | only | like | well | so | and | plus | also | total | in total | altogether
    | last year | this year | per year | a year | yearly | annually | annual | per annum | p.a. | a month | per month | monthly | each month | every month | a quarter | per quarter | quarterly | each year | every year | y | yr | /yr | fy | in all | all in all | then
    | nt | ntd | nt$ | twd | year | years | old | year old | years old | young | of us | firm | company | business | shop | number one | number two | number three | number four | first | second | third | one | two | three | still
    | yes | ok | hi | hello | hey | er | um | uh | sorry | please | thanks | exactly | precisely | currently at | at around | stand at | stands at
    | 我們 | 我們家 | 我們公司 | 公司 | 本公司 | 敝公司 | 我司 | 店 | 這間店 | 這家店 | 廠 | 廠裡 | 工廠 | 阮 | 阮這間店 | 家 | 是 | 有 | 做 | 做到 | 做了 | 做個 | 賣 | 賣了 | 賣到 | 開 | 開了 | 才 | 就 | 也 | 都 | 大概 | 大約 | 約 | 差不多 | 左右 | 吧 | 啦 | 喔 | 了 | 矣 | 的 | 而已 | 已經 | 剛好 | 快 | 將近
    | 去年 | 今年 | 前年 | 去年度 | 一年 | 每年 | 年 | 全年 | 一個月 | 每個月 | 每月 | 月 | 單月 | 一季 | 每季 | 單季 | 目前 | 現在 | 現有 | 總共 | 一共 | 共 | 全部 | 合計 | 老店 | 老廠 | 老公司 | 老字號 | 老 | 歷史 | 多 | 出頭 | 可以 | 大致 | 那 | 呃 | 嗯 | 然後 | 還有 | 另外 | 跟 | 和 | 再來 | 元 | 台幣 | 新台幣 | 塊 | 創 | 設 | 成立 | 創立 | 設立 | 開的 | 起 | 至今 | 到現在 | 店齡 | 第一 | 第二 | 第三 | 首先 | 其次"""
