"""How people say that there will be no more of them than now."""

STANDSTILL = """
    stays as it is | stay as it is | stays the same | stay the same | stays as is | no change | no changes | unchanged | keep it as it is | keep the headcount | keep headcount | same as now | same as today | remain the same | remains the same | as we are now | freeze | hiring freeze | frozen | layoff | lay off | laying off | downsize | downsizing | shrinking | cutting staff | cut staff | cutting job | reduce staff | reducing staff | reduce headcount | replacement only | replacements only | only replace | just replace
    | 維持不變 | 維持現狀 | 維持現有 | 維持目前 | 人數不變 | 人力不變 | 不變 | 持平 | 不增反減 | 縮編 | 要縮編 | 精簡 | 裁員 | 遇缺不補 | 遇缺才補 | 人事凍結 | 凍結 | 走一個補一個 | 離職才補 | 補缺而已 | 只補缺 | 不增聘 | 不增 | 不增加 | 不加人 | 不擴編 | 不會增 | 不再增 | 無增 | 暫無增員 | 暫無增聘 | 一個蘿蔔一個坑"""
