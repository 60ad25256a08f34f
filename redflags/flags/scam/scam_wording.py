"""A message that reads like known job scams, though none of its words is a warning sign alone."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import BBB21, FTC21, VSAFE

FLAG = RedFlag(
    __name__,
    title="Reads like known job scams",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="The wording of the whole message is closer to job scams than to honest employers' mail.",
    why="First messages of job scams are often bland: no fee, no cheque, only a warm offer and a wish for your answer. The whole tells more than any word.",
    advice=(
        "Before you answer, look the company up yourself and ask there whether it wrote to you.",
        "Send no money, no documents and no codes until somebody you can find has confirmed the job.",
    ),
    sources=(FTC21, BBB21, VSAFE),
    thresholds="Judged by the trained message model alone; the sentence that weighs most is shown.",
    stages=(Stage.OPEN,),
    examples=(
        "Dear Student,\nA professor of our department needs a remote assistant for a few hours a week. Weekly pay is $400 and you work at "
        "your own time. [[Kindly reply with your personal email and phone number to be considered for the position.]]",
        "Hello, I am Anna from a recruitment team. [[Your resume was passed to us and we have a flexible online job for you: 60 minutes a day, "
        "paid daily, training is free.]] If you are interested, may I tell you more?",
        "Congratulations! [[Your profile has been reviewed by the hiring team and you are selected for our remote data entry position.]] [[Kindly add "
        "our HR manager on Telegram for the briefing and the onboarding today.]]",
        "[[Hi dear, our company is urgently in need of a personal assistant to run errands and handle payments for our director.]] [[You will "
        "receive the funds for each task beforehand and keep 10 percent as your weekly pay.]] Kindly send your full name and address to apply for the position.",
    ),
    counterexamples=(
        "Thank you for applying for the post of staff nurse. We are not able to take your application further this time, and never ask for money.",
        "Hi Ana, I'm a recruiter at Harrow Lane in Leeds. I saw your talk on payroll migration; would you be open to a call about a lead role with a retailer here?",
        "My friend got a message about an online job with daily pay and I told her not to answer; how was your holiday?",
        "We'd like to invite you to a second interview with the director on 4 May at ten, at our office in Holt Road.",
    ),
)
