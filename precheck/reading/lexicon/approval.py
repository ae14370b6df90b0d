"""How a person confirms or refuses what the assistant is about to do, and what takes a yes back."""

APPROVAL = {
    "approve": """
        yes | yep | yeah | yup | ya | sure | ok | okay | correct | right | that's right | submit | submit it | send | send it | hand it in | hand in
        | go ahead | confirm | confirmed | all good | looks good | fine | agreed | agree | agrees | consent | consents | please do | do it | absolutely | definitely | of course
        | no problem | not bad | nothing wrong | no mistake | all correct | perfect | clear | clear it | clear them | start over
        | 是 | 是的 | 對 | 對的 | 對啊 | 好 | 好的 | 好啊 | 可以 | 沒問題 | 沒有問題 | 沒錯 | 沒有錯 | 正確 | 無誤 | 確認 | 確定 | 送出 | 送件 | 同意 | 行 | 嗯 | 嗯嗯 | 就這樣 | 要 | 要啊 | 好喔 | 拜託
        | 不錯 | 沒有要改 | 不用改 | 不必改 | 不需要改 | 沒有要修改 | 交出去 | 清除 | 清掉 | 重來 | 重新開始 | 沒有錯誤 | 沒有不對""",
    "refuse": """
        no | nope | nah | not | don't | do not | dont | cancel | never mind | nevermind | keep | keep them | leave it | leave them | wrong | incorrect | mistake | error
        | change | correction | stop | not now | not yet
        | 不 | 否 | 不要 | 不用 | 不是 | 不對 | 不行 | 不可以 | 不同意 | 不必 | 別 | 取消 | 有錯 | 錯了 | 有誤 | 寫錯 | 先不要 | 算了 | 還沒 | 還沒有 | 保留 | 要改 | 修改
        | 更正 | 改一下 | 不正確 | 不送 | 先不送 | 暫時不要""",
    "waver": """
        but | wait | hold on | moment | except | however | although | only if | not sure | unsure | maybe | perhaps | i don't know | don't know | dunno | let me think | hmm | depends
        | 是否 | 可否 | 能否 | 等一下 | 等等 | 稍等 | 但 | 但是 | 可是 | 不過 | 除了 | 只是 | 不確定 | 不知道 | 也許 | 可能 | 考慮 | 想想 | 再看看 | 再想想 | 不一定 | 看看""",
    "aside": """
        please | it | the | he | she | they | caller | application | pre-application | form | now | i | i'm | we | you | can | to | is | are | all | that | this | thank | thank you | thanks | let's | let us
        | go | then | and | my | me | us | for | as | everything | just | a | with | will | would | like | want | on | in | off | away | so | very | data | answers | my answers
        | 我 | 您 | 你 | 他 | 她 | 對方 | 客戶 | 請 | 幫 | 幫我 | 我們 | 就 | 了 | 吧 | 喔 | 哦 | 啊 | 呢 | 呀 | 啦 | 耶 | 欸 | 的 | 那 | 把 | 申請 | 預先申請 | 申請表 | 謝謝 | 麻煩 | 麻煩您 | 都 | 全部 | 資料
        | 內容 | 可 | 很 | 去 | 出去 | 想 | 吧 | 所有 | 回答 | 答案 | 從頭 | 從頭開始 | 開始""",
}
