"""The sources that flags cite: who says so, where, and when; "n.d." where the page bears no date."""

from redflags.flag import Source

AAUW = Source(
    "State and local salary history bans",
    "AAUW",
    "https://www.aauw.org/resources/policy/state-and-local-salary-history-bans/",
    "n.d.",
)

AB692 = Source(
    "California bans TRAPs and stay-or-pay contracts (AB 692)",
    "Protect Borrowers",
    "https://protectborrowers.org/california-bans-traps-and-stay-or-pay-contracts",
    "2025-10-13",
)

ABC15 = Source(
    "Phony job-offer text scams",
    "ABC15",
    "https://abc15.com/news/let-abc15-know/people-are-losing-money-replying-to-phony-job-offer-text-scams",
    "2025",
)

ACAS = Source(
    "Following discrimination law when hiring",
    "Acas",
    "https://www.acas.org.uk/hiring-someone/follow-discrimination-law",
    "n.d.",
)

ADDISON19 = Source(
    "70% lose interest one week after first interview (n>1,000)",
    "AJobThing citing Addison Group",
    "https://www.ajobthing.com/blog//70-of-job-seekers-lose-interest-in-your-job-one-week-after-an-interview",
    "2019",
)

ARXIV26 = Source(
    "Modeling Behavioral Signals in Job Scams (urgency tied to payment; FOMO not)",
    "arXiv 2601.19342",
    "https://www.arxiv.org/abs/2601.19342",
    "2026-01-27",
)

ASHBY = Source(
    "4.7 interview events per technical candidate; ~40% more interviews per hire since 2021",
    "Ten West citing Ashby",
    "https://tenwestrecruiting.com/meta-analysis-of-multiple-benchmark-recruiting-reports-a-snapshot-of-our-landscape/",
    "2025",
)

AVOCET = Source(
    "Questions to never ask (UK, spent convictions)",
    "Avocet",
    "http://avocetrecruiting.com/2017/12/08/questions-never-ask-interview/",
    "2017-12-08",
)

BBB21 = Source(
    "BBB job-scam study: 36% fake check, 34% gave licence, 25% gave SSN, 14m exposed, $2bn",
    "ABC17 News",
    "https://abc17news.com/news/2021/11/11/bbb-warns-of-employment-scams-increasing-amid-the-pandemic/",
    "2021-11",
)

BBB21PDF = Source(
    "BBB study: Job scams (Sept 2021)",
    "BBB",
    "https://info.5y1.org/walmart-remote-customer-service-jobs_1_216cf4.html",
    "2021-09",
)

BJ24 = Source(
    "New regulations regarding the hiring process: key dates (45 days)",
    "Bennett Jones",
    "https://bennettjones.com/Blogs-Section/New-Regulations-Regarding-the-Hiring-Process-Key-Dates-and-Information-for-Ontario-Employers",
    "2024-12-12",
)

C1S20 = Source(
    "Most frustrating: 85% long wait, 30% role differs, 18% multiple reschedules",
    "Career1Source",
    "https://www.career1source.com/2020/02/14/how-frustrating-is-the-wait/",
    "2020-02",
)

CAFC = Source(
    "Job scams (car wrap, mystery shopper)",
    "Canadian Anti-Fraud Centre",
    "http://www.antifraudcentre-centreantifraude.ca/fraud-escroquerie/job-emploi-eng.htm",
    "n.d.",
)

CANDE20 = Source(
    "CandE Research Takeaway 5 (33% still waiting at two months; 33% told next steps)",
    "Talent Board",
    "https://www.thetalentboard.org/article/cande-research-takeaway-5-let-candidates-know-where-they-stand/",
    "2021",
)

CEHRL = Source(
    "Human rights during the job interview (back-door questions)",
    "Canada Employment Human Rights Law",
    "https://www.canadaemploymenthumanrightslaw.com/2014/07/human-rights-during-the-job-interview/",
    "2014-07",
)

CLEARDBS = Source(
    "DBS in campaign to raise awareness of job scams",
    "Clear Check",
    "https://clearcheck.co.uk/dbs-in-campaign-to-raise-awareness-of-job-scams/",
    "2021",
)

CNBC18 = Source(
    "Take-home work: two to three hours on sample work",
    "CNBC",
    "https://www.cnbc.com/2018/05/24/if-youre-hunting-for-a-job-expect-to-do-this-for-free.html",
    "2018-05-24",
)

CNBCMLM = Source(
    "Pyramid scheme or legit MLM? (FTC case: 98% lost money)",
    "CNBC",
    "https://www.cnbc.com/2017/06/09/pyramid-scheme-or-legit-multilevel-marketing-job.html",
    "2017-06-09",
)

CNBCTEXT = Source(
    "Transcript of news report quoting FTC official: text job-scam reports 4,872 (2020) to 20,632 (2024), $61.2m",
    "Coconote transcript",
    "https://coconote.app/notes/9577db70-8462-4272-a7a9-4d830fa1b93e/transcript",
    "2025",
)

CONSAFF22 = Source(
    "Job listing scams on the rise (FTC example $4,000 check)",
    "ConsumerAffairs",
    "https://www.consumeraffairs.com/news/job-listing-scams-are-on-the-rise-this-summer-ftc-says-062422.html",
    "2022-06",
)

CONSAFF23 = Source(
    "A job offer via text message? (Telegram)",
    "ConsumerAffairs",
    "https://www.consumeraffairs.com/news/a-job-offer-via-text-message-a-scam-if-there-ever-was-one-072723.html",
    "2023-07",
)

CRONOFY21 = Source(
    "Candidate expectations report: 43% dropped out over scheduling delays (n=6,500)",
    "Cronofy",
    "https://www.cronofy.com/blog/candidate-expectations-report-2021/",
    "2021-04-20",
)

CYBERHUB = Source(
    "Contagious Interview coding challenges (Expel)",
    "CyberHub",
    "https://www.cyberhub.blog/article/16636-north-korean-contagious-interview-campaign-targets-developers-with-malicious-coding-challenges",
    "2025",
)

CYBERPULSE = Source(
    "Contagious Interview red flags",
    "Cyberpulse Academy",
    "https://www.cyberpulseacademy.com/north-korean-hackers-are-targeting-part-5",
    "2025",
)

DBS22 = Source(
    "New year jobseekers urged to watch out for job scams (DBS seven red flags; JobsAware 74%)",
    "Financial Accountant / DBS",
    "https://financialaccountant.co.uk/news/new-year-jobseekers-urged-to-watch-out-for-job-scams/",
    "2022",
)

DICE15 = Source(
    "Should you refuse a take-home coding test?",
    "Dice",
    "https://insights.dice.com/2015/08/05/should-you-refuse-a-take-home-coding-test/",
    "2015-08-05",
)

EA60 = Source(
    "Equality Act 2010 s.60 health questions",
    "Brightmine",
    "https://hrcentre.uk.brightmine.com/faq/is-it-unlawful-discrimination-to-ask-questions-about-health-or-disability-during-recruitment/109644/",
    "n.d.",
)

EASTTX = Source(
    "FTC: spot holiday job scams",
    "US FTC via East Texas Review",
    "https://easttexasreview.com/spot-holiday-job-scams",
    "n.d.",
)

EEOC06 = Source(
    "Informal discussion letter: pre-employment inquiries (not per se unlawful, but evidence)",
    "US EEOC",
    "https://www.eeoc.gov/node/130395",
    "2006-05-09",
)

EHRC = Source(
    "Core guidance: recruitment",
    "EHRC",
    "http://www.equalityhumanrights.com/advice-and-guidance/guidance-for-workers/recruitment/core-guidance-recruitment/",
    "n.d.",
)

EMSCADM = Source(
    "Likelihood ratios of words in public copies of the EMSCAD job-ad data",
    "own computation",
    "",
    "2026-11-21",
)

EUAIA = Source(
    "EU AI Act art. 5(1)(f) workplace emotion recognition ban from 2 Feb 2025",
    "Lewis Silkin",
    "https://www.lewissilkin.com/insights/2025/02/17/understanding-the-eu-ai-acts-prohibited-practices-key-workplace-and-advertising-102k011",
    "2025-02-17",
)

EUPTD = Source(
    "EU Pay Transparency Directive 2023/970 art. 5: pay before interview, no pay history; 7 June 2026",
    "Freshfields / Ravio",
    "https://riskandcompliance.freshfields.com/post/102me9f/pay-transparency-revolution-applicants-rights-under-the-eu-pay-transparency-dir",
    "2025",
)

FBI23TRAF = Source(
    "FBI warns about fake job ads from cyber traffickers",
    "The Record",
    "https://therecord.media/cyber-trafficking-fbi-warning-scam-compounds-pig-butchering",
    "2023-05",
)

FBI24WFH = Source(
    "FBI PSA 4 June 2024: work-from-home scams with cryptocurrency",
    "FBI IC3 via CryptoTale",
    "https://cryptotale.org/fbi-alerts-public-to-increasing-work-from-home-scams-involving-cryptocurrency",
    "2024-06",
)

FCC = Source(
    "Job opportunity scams red flags",
    "FightCybercrime.org",
    "https://fightcybercrime.org/scams/imposter/job-scams/",
    "n.d.",
)

FERRET = Source(
    "FERRET malware via fake job interviews (VCam update)",
    "DigitalDigests",
    "https://digitaldigests.net/cybersecurity-in-retail-industry/north-korean-hackers-deploy-ferret-malware-via-fake-job-interviews-on-macos",
    "2025",
)

FTC_LI = Source(
    "FTC column: scam recruiters, personal email, equipment invoice, early paperwork",
    "US FTC via Hays Post",
    "https://hayspost.com/posts/5c2c1736-9fa3-435f-ad9f-0bdc834b3f7b",
    "n.d.",
)

FTC_TALK = Source(
    "Military Consumer: job scams",
    "US FTC",
    "https://militaryconsumer.gov/node/85548",
    "n.d.",
)

FTC20 = Source(
    "A hire not so delightful (consumer alert)",
    "US FTC",
    "https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful",
    "2020-12",
)

FTC21 = Source(
    "Don't let job scams block your path forward",
    "US FTC",
    "https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward",
    "2021-04",
)

FTC24TASK = Source(
    "New FTC Data Show Skyrocketing Consumer Reports About Game-Like Online Job Scams",
    "US FTC",
    "https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams",
    "2024-12",
)

FTCART = Source(
    'FTC article "Job Scams" (reshipping, caregivers, mystery shoppers), text found without address',
    "US FTC",
    "",
    "n.d.",
)

FWO18 = Source(
    "Are unpaid trials ok? (Fair Work Ombudsman post, 28 Nov 2018)",
    "FWO via Landscape NSW & ACT",
    "https://www.landscapenswact.com.au/blog/are-unpaid-trials-ok-",
    "2018-11-28",
)

GEM25 = Source(
    "Gem 2025 benchmarks: 33 to 41 days; 42% more interviews per hire",
    "Adeptiq citing Gem",
    "https://adeptiq.be/blog/time-to-hire-what-it-is-and-how-to-improve-it",
    "2025",
)

GH22 = Source(
    "Candidate Interview and Employer Brand Report 2022",
    "Greenhouse via HRreview",
    "https://hrreview.co.uk/hr-news/more-employees-are-being-catfished-during-the-interview-process/146330",
    "2022",
)

GH23 = Source(
    "2023 Candidate Interview Experience Report (n=1,200 US)",
    "Greenhouse",
    "https://www.greenhouse.com/blog/candidates-cautious-of-employer-red-flags-results-from-the-2023-greenhouse-candidate-interview-experience-report",
    "2023",
)

GH24DEC = Source(
    "Greenhouse: 61% ghosted after an interview, +19 points since April (n>2,500 UK/US/DE)",
    "UNLEASH",
    "https://www.unleash.ai/artificial-intelligence/greenhouse-61-of-job-seekers-have-been-ghosted-during-the-recruitment-process/",
    "2024-12-11",
)

GH24MAY = Source(
    "2024 Candidate Experience Report (Ireland): 78% discriminatory question, 37% age, 29% marital, 34% role changed",
    "Silicon Republic",
    "https://www.siliconrepublic.com/careers/hiring-practices-mirroring-poor-dating-habits-greenhouse-survey",
    "2024-05-09",
)

GHFORT24 = Source(
    "Candidates ghosted and love bombed (n=1,200 US)",
    "Fortune copy",
    "https://crunchbasenewstoday.com/job-candidates-are-getting-ghosted-and-love-bombed-heres-the-rot-at-the-core-of-recruiting-according-to-a-top-careers-site-ceo",
    "2024-05",
)

GHOSTJOB = Source(
    "18-22% of postings never filled (Greenhouse internal data 2024)",
    "Entrepreneur / WSJ",
    "https://www.entrepreneur.com/business-news/ghost-job-listings-on-the-rise-how-to-spot-avoid-experts/485494",
    "2025-01-13",
)

GITLAB26 = Source(
    "How to detect and prevent Contagious Interview IDE attacks",
    "GitLab",
    "https://about.gitlab.com/blog/how-to-detect-and-prevent-contagious-interview-ide-attacks",
    "2026-05-04",
)

GLASS17 = Source(
    "How Long Does it Take to Hire? Interview Duration in 25 Countries (84,000 reviews)",
    "Glassdoor Economic Research",
    "https://www.glassdoor.com/research/time-to-hire-in-25-countries",
    "2017-08-09",
)

GLASSTT = Source(
    "Why Is Hiring Taking Longer? (344,250 reviews; effect of each screen)",
    "Glassdoor Economic Research",
    "https://www.glassdoor.com/research/time-to-hire-study",
    "2015-06-18",
)

GOOGLE4 = Source(
    "Google Rule of Four (Work Rules!: four interviews 86%, each further +1%)",
    "Goodreads notes of L. Bock",
    "https://www.goodreads.com/notes/24393506-work-rules/53099639-jasmine/5d39778f-4b8c-4d54-a341-d552ac6dd1f9",
    "2015",
)

GOVUKOFFER = Source(
    "Job offers: your rights (wait for an unconditional offer)",
    "GOV.UK",
    "https://gov.uk/job-offers-your-rights",
    "n.d.",
)

GUARDIO2 = Source(
    "Verification code text you didn't request",
    "Guardio",
    "https://guard.io/blog/verification-code-text-you-didnt-request",
    "2026",
)

HRD = Source(
    "Time to fill vs time to hire (44 days, AMS/Bersin)",
    "HR Dive",
    "https://hrdive.com/news/time-to-fill-metrics-vs-time-to-hire/736522",
    "2024",
)

HRDA24 = Source(
    "Make your company a hard target for job scams (look-alike hiring domains)",
    "HR Daily Advisor",
    "https://hrdailyadvisor.blr.com/2024/07/02/make-your-company-a-hard-target-for-job-scams",
    "2024-07-02",
)

HRSIMPLE = Source(
    "Pre-employment issues; content of ads; BFOQ",
    "Ford Harrison / HRsimple",
    "https://www.hrsimple.com/blog/hfd-pre-employment-issues",
    "2023-10-23",
)

HUNTON19 = Source(
    "Illinois AI video interviews: deletion within 30 days of request",
    "Hunton",
    "https://www.huntonprivacyblog.com/2019/06/24/illinois-seeks-to-impose-restrictions-on-the-use-of-artificial-intelligence-in-job-interviews/",
    "2019-06-24",
)

ICW = Source(
    "Hiring scams on the rise (chat-app interviews)",
    "ICW Group",
    "https://blog.icwgroup.com/fraud/hiring-scams-on-the-rise",
    "n.d.",
)

ILAIVIA = Source(
    "820 ILCS 42/5 AI Video Interview Act",
    "Illinois General Assembly",
    "https://www.ilga.gov/legislation/ilcs/documents/082000420K5.htm",
    "2020-01-01",
)

INDEED23 = Source(
    "Indeed ghosting report: 35% not acknowledged; 40% ghosted after 2nd/3rd round",
    "HRO Today",
    "https://www.hrotoday.com/news/survey-77-of-employers-see-increase-in-job-ghosting/",
    "2023",
)

INHER24 = Source(
    "Are unpaid take-home assignments ethical? (example 10-15 h)",
    "InHerSight",
    "https://inhersight.com/blog/interview/are-unpaid-interview-assignments-ethical",
    "2024-04-16",
)

KENS5 = Source(
    "FBI and BBB: package mule scams",
    "KENS5",
    "https://www.kens5.com/article/news/crime/fbi-work-from-home-scam/67-59e65cd5-b965-484e-a035-5aa0d1b59439",
    "2022",
)

KTSM = Source(
    "FBI El Paso warns about employment scams (indicator list)",
    "KTSM",
    "https://www.ktsm.com/local/fbi-warns-about-employment-scams/",
    "2021",
)

LEGALFIX = Source(
    "Employment law: job applications",
    "LegalFix",
    "https://www.legalfix.com/topics/employment-law/job-applications/tx",
    "n.d.",
)

LOOPCV = Source(
    "How much free work is too much? (time-box ~3 h)",
    "LoopCV",
    "https://blog.loopcv.pro/take-home-assignment-interview/amp/",
    "n.d.",
)

MANN25 = Source(
    "Ontario's big interview shift (means of notice, records 3 years)",
    "Mann Lawyers",
    "https://www.mannlawyers.com/resources/from-ghost-town-to-accountability-ontarios-big-interview-shift",
    "2025-10-28",
)

MITSMR = Source(
    "Why Every Leader Needs to Worry About Toxic Culture (toxic five)",
    "MIT Sloan Management Review",
    "https://sloanreview.mit.edu/article/why-every-leader-needs-to-worry-about-toxic-culture/",
    "2022-03",
)

MODERNHIRE = Source(
    "41% negative beyond two rounds, 26% beyond three (n=200)",
    "Modern Hire",
    "https://modernhire.com/job-candidates-lose-interest/",
    "n.d.",
)

NACE = Source(
    "Reasonable Offer Deadlines Guidelines",
    "NACE",
    "http://www.naceweb.org/career-development/organizational-structure/reasonable-offer-deadlines-guidelines/",
    "n.d.",
)

NACE18 = Source(
    "2017 benchmarks: 23.6 days interview to offer; 14 days allotted to accept (n=301)",
    "NACE",
    "https://ebiztest.naceweb.org/talent-acquisition/trends-and-predictions/benchmarks-cycle-times-offer-and-acceptance-rates/",
    "2018-02-19",
)

NACE24 = Source(
    "2023 Recruiting Benchmarks: 25.1 days interview to decision; 11 days to accept (n=334)",
    "NACE",
    "https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
    "2024-02-09",
)

NACEADV = Source(
    "Advisory Opinion: Setting Reasonable Deadlines for Job Offers",
    "NACE",
    "https://www.naceweb.org/career-development/organizational-structure/advisory-opinion-setting-reasonable-deadlines-for-job-offers/",
    "n.d.",
)

NASC25 = Source(
    "Job Scam Fusion Cell; Scamwatch: 3,000+ reports, A$13.7m in 2024",
    "Pittwater Online News / NASC",
    "https://www.pittwateronlinenews.com/Job-Scam-Networks-Targeting-Australians-Disrupted.php",
    "2025-06",
)

OHRC = Source(
    "Interviewing and making hiring decisions",
    "Ontario Human Rights Commission",
    "https://www3.ohrc.on.ca/en/iv-human-rights-issues-all-stages-employment/5-interviewing-and-making-hiring-decisions",
    "2008",
)

ONREG = Source(
    "O. Reg. 476/24 Rules and exemptions re job postings",
    "Government of Ontario",
    "https://www.ontario.ca/laws/regulation/240476",
    "2024-11-29",
)

ONTRIAL = Source(
    "No free trials: Ontario trial periods are paid (ESA change 21 Mar 2024)",
    "SpringLaw",
    "https://springlaw.ca/no-free-trials-ontario-employees-need-to-be-paid-for-trial-periods/",
    "2024",
)

OTP26 = Source(
    "One-time code scam (FTC: anyone asking for your code is a scammer)",
    "AI Update Watch",
    "https://aiupdatewatch.com/ai-safety/one-time-code-scam/",
    "2026",
)

PAYUS = Source(
    "Pay transparency: five states' laws take effect in 2025",
    "Ogletree",
    "https://ogletree.com/insights-resources/blog-posts/pay-transparency-reminder-5-states-laws-take-effect-in-2025",
    "2025",
)

PILLAR = Source(
    "100,000 interviews: efficient customers 3-4, average 5-6",
    "Pillar",
    "https://www.pillar.hr/blog/is-four-the-magic-number",
    "n.d.",
)

QUIDS = Source(
    "Know your rights: can they ask me that?",
    "Quids In",
    "https://quidsinmagazine.com/income/job-hunting/know-your-rights-at-interview/know-your-rights-can-they-ask-me-that/",
    "n.d.",
)

RH24 = Source(
    "57% lose interest if no contact in 10 business days after applying",
    "Robert Half",
    "https://www.roberthalf.com/nz/en/about/press/how-to-lose-a-candidate-in-10-business-days",
    "2024-10-31",
)

SALCOM = Source(
    "Salary history inquiry bans (17 state-wide, 17 local)",
    "Salary.com",
    "https://www.salary.com/resources/guides/salary-history-inquiry-bans",
    "n.d.",
)

SCAMW23 = Source(
    "New year, new job? Beware of scammers",
    "ACCC Scamwatch",
    "https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers",
    "2023-01",
)

SEATTLEC = Source(
    "Don't-ask list (EEOC guidelines)",
    "Seattle Central College",
    "http://seattlecentral.edu/faculty/pward/Overheads/dont_ask.htm",
    "n.d.",
)

SEED0 = Source(
    "How to know your job interview didn't go well",
    "seed article",
    "",
    "n.d.",
)

SEED2 = Source(
    "How to Come Back from a Bad IT Interview",
    "seed article",
    "",
    "n.d.",
)

SEED3 = Source(
    "Are Job Interview Callbacks Good or Bad News?",
    "seed article",
    "",
    "n.d.",
)

SOFTENGSE = Source(
    "6-8 h test that went to production (case)",
    "Software Engineering SE",
    "https://softwareengineering.stackexchange.com/posts/comments/489890",
    "n.d.",
)

SOFTPEDIA = Source(
    "FBI warns of fake jobs (PSA Jan 2020): look-alike domains, ID and bank before hire, upfront costs",
    "FBI via Softpedia",
    "https://news.softpedia.com/news/fbi-warns-of-fake-jobs-used-by-hackers-to-steal-users-personal-information-528958.shtml",
    "2020-01-23",
)

SUBLIME = Source(
    "Sublime detection rules with job_scam intent class",
    "Sublime Security / detection.fyi",
    "https://detection.fyi/sublime-security/sublime-rules/scam_employer_review_solicitation/",
    "n.d.",
)

TELUSCAFC = Source(
    "Money mules (CAFC bulletin; Criminal Code 462.31)",
    "TELUS Wise / CAFC",
    "https://www.telus.com/en/wise/resources/content/article/money-mules",
    "n.d.",
)

UKAGENCY = Source(
    "Is it legal for an employment agency to charge me?",
    "InBrief",
    "http://www.inbrief.co.uk/employees/employment-agencies-charging/",
    "n.d.",
)

UKTRIAL = Source(
    "NMW guidance on unpaid work trials (over one day almost always payable)",
    "Indicator FLM / Movement to Work",
    "https://employment-essentials.indicator-flm.co.uk/general/newsadvice/7463/news/7464/news_story/1635/",
    "2018-12-10",
)

USPIS22 = Source(
    "Protect yourself from work-from-home scams (Postal Bulletin 22592)",
    "USPS / USPIS",
    "https://about.usps.com/postal-bulletin/2022/pb22592/html/cover.htm",
    "2022-03",
)

UTEXAS = Source(
    "Hiring and offer guidelines",
    "University of Texas CNS",
    "https://careerservices.cns.utexas.edu/employers/hiring-and-offer-guidelines",
    "n.d.",
)

VCU = Source(
    "Avoiding fraudulent jobs",
    "Virginia Commonwealth University",
    "https://careers.vcu.edu/experience/gaining-experience/avoiding-fraudulent-jobs",
    "n.d.",
)

VICLHA = Source(
    "Unpaid work trials: be clear on the rules and limits",
    "Victoria Labour Hire Authority",
    "https://www.labourhireauthority.vic.gov.au/latest-news/unpaid-work-trials-be-clear-on-the-rules-and-limits/",
    "2024-03-07",
)

VSAFE = Source(
    "Employment, business and job opportunities (fraud prevention kit)",
    "US Dept of Veterans Affairs",
    "https://vsafe.gov/va-toolkit/va-fraud-prevention-kit/employment-business-and-job-opportunities/",
    "n.d.",
)

WFCU = Source(
    "FTC: Is it a caregiving job or a scam?",
    "US FTC via Wellness FCU",
    "https://wellnessfcu.org/News/Latest-in-Consumer-Advice",
    "n.d.",
)

WINTECH = Source(
    "Take-home tasks: 2-4 h, scope, criteria",
    "Wintechub",
    "https://wintechub.com/?p=1130",
    "n.d.",
)

WORKLIFE = Source(
    "More candidates claim they're getting love bombed",
    "WorkLife",
    "https://www.worklife.news/talent/when-employers-lie-misrepresent-job-interviews/",
    "2024",
)
