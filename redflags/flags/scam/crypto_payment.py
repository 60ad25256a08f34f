"""Wages, deposits or tests handled in cryptocurrency."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import FBI24WFH, FTC24TASK

COIN = "usdt|btc|bitcoin|bitcoins|tether|trc20|trc-20|erc20|ethereum|eth|trx|litecoin|usd_tether|xrp|doge|solana"
WALLET = (
    "binance|coinbase|trust_wallet|trustwallet|metamask|okx|bybit|kucoin|crypto.com|kraken|remitano|exodus|"
    "phantom|crypto_wallet|usdt_wallet|bitcoin_wallet|digital_wallet|trc20_wallet|crypto_account|"
    "blockchain_wallet|coins.ph|luno|yellow_card|bitget|paxful|trust_app|crypto_app"
)

FLAG = RedFlag(
    __name__,
    title="Pays or asks for payment in cryptocurrency",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="Wages, deposits or tests are handled in cryptocurrency, or a wallet must be opened to work.",
    why=(
        "Crypto transfers cannot be called back. People reported $41 million of crypto losses to job "
        "scams in the first half of 2024; "
        "some blockchain firms do pay this way."
    ),
    advice=(
        'You could write: "I need to be paid through bank payroll."',
        "Do not buy or send crypto for a job, and do not connect a wallet that holds funds.",
    ),
    sources=(FTC24TASK, FBI24WFH),
    thresholds=(
        "Paying in or connecting a wallet weighs most, pay only in crypto less; an option at a known "
        "blockchain firm is a hint at most."
    ),
    patterns=(
        f"salary|salaries|wages|wage|paid|payment|payments|pay|payout|payouts|remuneration|earnings|commission|bonus|stipend|income|pays|paying|settle|settled|settlement|payroll ..6 in|via|by|through|using|as|with|on {COIN}|binance|binance_p2p|coinbase",
        f"pay|salary|wage|payment|paid|fee is|are|of ..1 0.01|0.02|0.03|0.05|0.1|0.5 {COIN}",
        "salary|salaries|wages|paid|payment|payments|pay|payout|remuneration|earnings|commission|income|settle ..3 in|via|by|through crypto|cryptocurrency|digital_currency|stablecoin|usdc|stablecoins|coins ..2 only|daily|weekly|instantly|exclusively|every|each|same|on_friday|no_bank",
        "usdt|btc|bitcoin|usd_tether|trc20 ..1 per|a|each|every|daily|weekly|/ ..1 day|week|month|task|set|order|hour|daily|salary",
        f"you|u|workers|agents|we|simple|daily|online ..6 earn|earning|make|receive|get|income ..6 {COIN}",
        f"earn|earning ..6 <money> ..2 {COIN}",
        "usdt|trc20|bitcoin|btc salary|wages|wage|commission|commissions|payout|payouts|salaries|bonus",
        "salary|pay|payment|commission|commissions|earnings|wages|bonus|profit|profits|payout ..8 to|into|in|on your|ur ..2 crypto|usdt|binance|trust|coinbase|trc20|digital|bitcoin|metamask|okx|exodus ..1 wallet|account|address",
        "create|open|opening|set_up|setup|setting_up|download|downloading|install|installing|register|get|make ..3 your|ur|own|yourself ..2 crypto|usdt|bitcoin|trust|digital|trc20|exodus|blockchain|cryptocurrency|btc|phantom|metamask wallet|wallets",
        "create|open|set_up|setup|download|install|get|need|have ..2 a|an ..1 crypto|usdt|bitcoin|digital|trc20|blockchain|cryptocurrency|btc wallet ..8 receive|paid|salary|payment|wages|first|so|before|get_paid|payout|earnings",
        "create|open|set_up|download|install ..1 trust_wallet|exodus|phantom|metamask",
        f"create|open|set_up|setup|download|install|register|sign_up|get ..3 {WALLET}",
        f"do|did you|u ..1 have|own|use|hold ..2 {WALLET} ..1 account|wallet|app|installed|?|or|,|already|yet",
        "@hand_over|paste|fill|enter|need|bind|add|confirm|tell_me|tell_us ..6 wallet|usdt|trc20|btc|crypto|bitcoin|payout|receive|deposit ..1 address|addresses|wallet_id|wallet_page|qr",
        "@hand_over|paste|tell_me|tell_us|need|bind ..2 your|ur ..1 wallet|binance|coinbase|trc20|usdt",
        "your|ur ..2 crypto|usdt|trc20|btc|bitcoin|binance|wallet ..1 address|wallet_address|uid",
        "connect|connecting|link|bind|import|linking|connected|hook_up|attach|sync|authorise ..3 your|ur|a ..3 wallet|metamask|phantom|trust_wallet|wallets",
        f"you|please|kindly|must|first|need_to|have_to|just|then|only ..2 send|transfer|deposit|top_up|recharge|pay|fund|put|load ..8 {COIN}|crypto",
        f"put|load|deposit|send|transfer|pay|add ..3 <money> ..6 of|in|worth|as|via|by ..3 {COIN}|crypto",
        f"send|transfer|deposit|pay|remit|top_up 0|0.01|0.1|0.05|0.001|<money>|50|100|200|20|30 ..2 {COIN}|crypto|usdc|worth",
        "send|transfer|deposit|pay|remit ..7 to|into|at ..2 this|our|my|following|below ..2 usdt|crypto|bitcoin|btc|trc20|wallet ..1 wallet|address",
        "deposit|top-up|top_up|recharge|fund|topup ..6 your|ur|work ..2 wallet|usdt|crypto_account|exchange",
        f"please|kindly|first|you|must|need_to|to|then|just ..1 buy|purchase|get|convert|exchange ..6 {COIN}|crypto ..8 send|transfer|wallet|deposit|platform|forward|account|pay|kiosk|machine|atm|activate|contract|address",
        "bank_transfer|bank|paypal ..6 not|no|unavailable ..8 usdt|crypto|bitcoin|btc",
        "have|get|prepare ..6 wallet|address ..1 ready|prepared|handy",
        f"{COIN}|crypto ..8 address ready|prepared|handy",
        "tell|which|what ..3 your|ur ..1 wallet",
        "transfer|send|pay|deposit|add|need ..6 gas|gas_fee|gas_fees",
        "wallet ..6 with|holding|containing ..6 matic|eth|sol|bnb|usdt|avax|funds|coins|balance|mainnet",
        "withdrawals|withdrawal|withdraw|cash-out|cash-outs|cashouts ..6 in|to|via crypto|usdt|bitcoin|btc|wallet",
        "download|install ..1 the|our|this|my wallet",
        "sign|approve ..3 message|transaction ..6 your|ur|main|with ..3 wallet|main_one|metamask|phantom",
        "coin|crypto|bitcoin|usdt ..1 transfer|deposit ..2 from|by you",
        "wallet extension|app ..8 install|sign|download",
        f"buy|purchase ..3 {COIN} ..2 and ..2 send|transfer|deposit|forward",
    ),
    hints=(
        "salary|paid|payment|pay|compensation|compensated ..3 in|via|by|with|through crypto|cryptocurrency|usdc|stablecoin|stablecoins|tokens|digital_currency",
        "pay|salary|paid|compensation ..6 usdc|crypto|tokens|stablecoins",
        "wallet ..3 address|account|app",
        "@crypto ..6 salary|wages|paid|payment|daily|weekly",
        "coins|coin|e-wallet ..4 salary|pay|paid|earnings",
    ),
    examples=(
        "[[Create a Binance wallet]], salary is in USDT after your first top-up.",
        "[[Send 0.01 ETH]] so we can verify your payout address.",
        "[[Payment in BTC]] only, no contract needed.",
        "At month end [[drop your TRC20 address]] and finance settles within minutes.",
        "The demo only loads once you [[connect your MetaMask]], so do that before the call.",
        "[[Do you already have Coinbase]]? Our teachers are paid there.",
    ),
    counterexamples=(
        "Blockchain engineer; salary in euros by bank transfer, token grants optional.",
        "Part of pay can be taken in USDC if you ask, payroll by Deel.",
        "Tell us how you'd design a custodial wallet.",
        "We do not pay salaries in Bitcoin or ask for any deposit.",
        "They asked me to open a Binance wallet and send USDT, so I stopped replying.",
        "Our exchange lets customers buy bitcoin and hold it; you would lead the mobile team.",
        "You will analyse crypto markets and write a daily note on ETH and BTC.",
    ),
)
