"""Timelines read from notes, tables, data and mail: what happened, when, by whom, and for when."""

import json
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redflags.calendars import entries_of
from redflags.dates import phrases, resolve
from redflags.event import By, EventKind
from redflags.events import events_of
from redflags.message import Message
from redflags.readers import UnreadableError, read_bytes
from redflags.readers.shorthand import written_out
from redflags.readers.timelines import read_timelines
from redflags.segments import segment

AS_OF = date(2026, 4, 10)
# The day of judging, the region, the notes, and the events expected: month, day and kind.
NOTES = [
    ('2026-05-21', "", "Applied 4 May, interview 14 May, and they'd tell me by the 22nd, that's tomorrow.", '05-04 applied, 05-14 interview-held, 05-14 promise-made'),
    ('2026-10-19', "", "05/10 interview planned 08/10\n08/10 → 12/10 (their side)\n12/10 → 14/10 (mine, train strike)\n14/10 done, 50 min", '10-05 interview-scheduled, 10-08 interview-rescheduled, 10-12 interview-rescheduled, 10-14 interview-held'),
    ('2026-09-18', "", "Firm Brandt. 07.09. interview by video. At 09.09. second interview. At 15.09. they told me no.", '09-07 interview-held, 09-09 interview-held, 09-15 rejected'),
    ('2026-09-10', "", "[1 Sep] final round today, four of them\n[4 Sep] they offered me nights", '09-01 interview-held, 09-04 offer-made'),
    ('2026-05-18', "", 'I sent the CV to Brindle Foods on 2 April. They had me in on the twenty-second of April. On the sixth of May I sent a polite email.', '04-02 applied, 04-22 interview-held, 05-06 follow-up-sent'),
    ('2026-07-13', "", 'Day 1 (8 June): applied. Day 9: phone screen. Day 18: interview. Day 24: asked for an update.', '06-08 applied, 06-16 screen-held, 06-25 interview-held, 07-01 follow-up-sent'),
    ('2026-06-24', "", '8.6 cv sent\n16.6 interview, owner\n19.6 asked for news', '06-08 applied, 06-16 interview-held, 06-19 follow-up-sent'),
    ('2026-02-09', "", 'They said no on 6 February, after the interview (28 January).', '01-28 interview-held, 02-06 rejected'),
    ('2026-09-21', "", "Interview on 3 September. They promised an answer by the 11th. They didn't. It is now Monday the 21st.", '09-03 interview-held, 09-03 promise-made'),
    ('2026-11-30', "", 'Interview for the desk was fixed for Tuesday 3 November. On the Monday they moved it to the 5th. 5 November: met the manager.', '11-02 interview-rescheduled, 11-05 interview-held'),
    ('2026-05-25', "", 'Interview on 16 April. On Apr 20 he wrote that they would decide by May 1. My dog has had more replies from the postman.', '04-16 interview-held, 04-20 promise-made'),
    ('2026-08-28', "", '10 Aug Teams with ops lead - he cancelled an hour before, new one 12 Aug. 12 Aug done, 35 min.', '08-10 interview-rescheduled, 08-12 interview-held'),
    (
        "2026-04-10",
        "",
        (
            'Applied 2 Feb via their website\n'
            'Acknowledged same day\n'
            'Phone screen 12 Feb, went well\n'
            'Technical interview on 20 Feb\n'
            "They said they'd decide by 27 Feb\n"
            'Emailed 5 March, no answer\n'
            'Emailed again 12 March'
        ),
        "02-02 applied, 02-02 acknowledged, 02-12 screen-held, 02-20 interview-held, 02-20 promise-made, 03-05 follow-up-sent, 03-12 follow-up-sent",
    ),
    (
        "2026-04-10",
        "",
        '12/2 applied, 19/2 recruiter screen (20 min, friendly), 26/2 first interview w/ team lead. 3/3 they cancelled 2h before - lead sick. 4/3 new date offered: 9/3. 9/3 second interview done. waiting',
        "02-12 applied, 02-19 screen-held, 02-26 interview-held, 03-03 interview-cancelled, 03-04 interview-rescheduled, 03-09 interview-held",
    ),
    (
        "2026-06-01",
        "",
        (
            '- 2026-05-04: applied\n'
            '- 2026-05-06: auto-reply\n'
            '- 2026-05-11: HR call\n'
            "- 2026-05-13: got a case study, 'should take about 6 hours', due Monday\n"
            '- 2026-05-18: submitted the case study\n'
            '- 2026-05-25: chased'
        ),
        "05-04 applied, 05-06 acknowledged, 05-11 screen-held, 05-13 assessment-assigned, 05-18 assessment-submitted, 05-25 follow-up-sent",
    ),
    (
        "2026-03-20",
        "",
        'Monday 2 March phone screen. Thursday interview with the hiring manager. The following Tuesday they asked for references. Nothing since.',
        "03-02 screen-held, 03-05 interview-held, 03-10 references-requested",
    ),
    (
        "2026-03-20",
        "",
        'Interview was set for 4 March 10am, they moved it to the 6th on the 3rd, then to the 10th on the 5th. I showed up on the 10th and nobody was there.',
        "03-03 interview-rescheduled, 03-05 interview-rescheduled, 03-10 interview-missed",
    ),
    (
        "2026-03-20",
        "",
        'Sent my CV on 10 Feb. A week later recruiter called for a screen. Two weeks after that I had the onsite. Yesterday they rejected me.',
        "02-10 applied, 02-17 screen-held, 03-03 interview-held, 03-19 rejected",
    ),
    (
        "2026-01-20",
        "",
        '12 Dec applied; 18 Dec screen; 5 Jan interview; 9 Jan offer (verbal), said contract by the 14th; 15 Jan I asked about the contract',
        "12-12 applied, 12-18 screen-held, 01-05 interview-held, 01-09 offer-made, 01-09 promise-made, 01-15 follow-up-sent",
    ),
    (
        "2026-04-01",
        "US",
        (
            '3/2 applied\n'
            '3/9 phone screen\n'
            '3/12 onsite scheduled for 3/18\n'
            '3/17 recruiter pushed it to 3/20\n'
            '3/20 onsite\n'
            '3/27 followed up'
        ),
        "03-02 applied, 03-09 screen-held, 03-12 interview-scheduled, 03-17 interview-rescheduled, 03-20 interview-held, 03-27 follow-up-sent",
    ),
    (
        "2026-04-01",
        "",
        'I asked to move my interview from 10 March to 12 March because of an exam (8 March). They agreed. Interview 12 March fine. 19 March offer. 21 March accepted.',
        "03-08 interview-rescheduled, 03-12 interview-held, 03-19 offer-made, 03-21 offer-accepted",
    ),
    (
        "2026-04-01",
        "",
        (
            'Northwind: applied 1 March, screen 8 March, ghosted since\n'
            'Fabrikam: applied 2 March, rejected 10 March'
        ),
        "03-01 applied, 03-08 screen-held, 03-02 applied, 03-10 rejected",
    ),
    (
        "2026-04-01",
        "",
        "Final round 9 March. Recruiter said decision within a week. 17 March: emailed. 18 March she replied they're still deliberating, end of next week. 30 March: nothing, emailed again.",
        "03-09 interview-held, 03-09 promise-made, 03-17 follow-up-sent, 03-18 status-update, 03-30 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        (
            'round 1 - 1 April\n'
            'round 2 - 8 April\n'
            'round 3 - 15 April\n'
            'round 4 - 22 April\n'
            'round 5 - 29 April'
        ),
        "04-01 interview-held, 04-08 interview-held, 04-15 interview-held, 04-22 interview-held, 04-29 interview-held",
    ),
    (
        "2026-05-01",
        "",
        'Video call booked for Tues 7 April at 3pm. 7 April: waited 45 minutes, then the interviewer joined. 14 April: rejection email.',
        "04-07 interview-scheduled, 04-07 interview-held, 04-07 kept-waiting, 04-14 rejected",
    ),
    (
        "2026-05-01",
        "",
        '14 April: they withdrew the offer (budget cut). 2 April: offer. 4 April: accepted it.',
        "04-02 offer-made, 04-04 offer-accepted, 04-14 offer-withdrawn",
    ),
    (
        "2026-05-01",
        "",
        'Had a first interview on the 7th of April, second on the 14th, third on the 21st. On the 23rd they told me the role is on hold until the new budget is approved.',
        "04-07 interview-held, 04-14 interview-held, 04-21 interview-held, 04-23 status-update",
    ),
    (
        "2026-05-01",
        "",
        '2 weeks ago: interview. Last Friday: chased. Yesterday: chased again.',
        "04-17 interview-held, 04-24 follow-up-sent, 04-30 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        'Apr 3 applied, Apr 10 coding test (HackerRank, 90 min), Apr 11 completed the test, Apr 15 tech interview, Apr 16 system design interview, Apr 20 final with CTO, Apr 28 rejected w/o feedback',
        "04-03 applied, 04-10 assessment-assigned, 04-11 assessment-submitted, 04-15 interview-held, 04-16 interview-held, 04-20 interview-held, 04-28 rejected",
    ),
    (
        "2026-05-01",
        "",
        'I withdrew on 20 April after they rescheduled for the third time (19 April).',
        "04-19 interview-rescheduled, 04-20 withdrawn",
    ),
    (
        "2026-05-01",
        "",
        'Mon 13 April screen. Tue 14 invited to panel on Thu 23 April 2pm. Wed 22, 5pm: panel moved to Mon 27, 11am. Mon 27: panel happened but a different format, a live coding test.',
        "04-13 screen-held, 04-14 interview-scheduled, 04-22 interview-rescheduled, 04-27 interview-held",
    ),
    (
        "2026-05-01",
        "",
        '3.4. applied; 10.4. phone interview with recruiter; 17.4. interview on site; 24.4. followed up',
        "04-03 applied, 04-10 screen-held, 04-17 interview-held, 04-24 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        'Applied to Contoso 1 April. Interview 9 April with two managers. Was promised feedback within 5 working days. On the 20th I emailed them. On the 22nd the recruiter replied that the manager is on leave until 4 May.',
        "04-01 applied, 04-09 interview-held, 04-09 promise-made, 04-20 follow-up-sent, 04-22 reply-received",
    ),
    (
        "2026-05-01",
        "",
        '20 Mar interview. Sent a thank-you note the same day. 3 April chased. 10 April chased. No response to either.',
        "03-20 interview-held, 03-20 note, 04-03 follow-up-sent, 04-10 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        "1 April: got take-home, a weekend's work. 6 April: handed it in. 8 April: they confirmed receipt. nothing after that.",
        "04-01 assessment-assigned, 04-06 assessment-submitted, 04-08 acknowledged",
    ),
    (
        "2026-05-01",
        "",
        'Applied on March 30th. On April 6 they called me out of the blue for a phone screen. April 9: they wanted me to interview the next morning at 8. April 10: interview, 30 min late start.',
        "03-30 applied, 04-06 screen-held, 04-09 interview-scheduled, 04-10 interview-held, 04-10 kept-waiting",
    ),
    (
        "2026-05-01",
        "",
        (
            '15/04 interview cancelled by company (strike)\n'
            '16/04 rebooked for 21/04\n'
            '21/04 interviewed\n'
            '28/04 offer, must answer by 30/04'
        ),
        "04-15 interview-cancelled, 04-16 interview-rescheduled, 04-21 interview-held, 04-28 offer-made",
    ),
    (
        "2026-05-01",
        "",
        '2 April - interview no. 1. Told me to expect a call by Tuesday 7th. 9 April - called them, left a voicemail. 16 April - emailed HR.',
        "04-02 interview-held, 04-02 promise-made, 04-09 follow-up-sent, 04-16 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        (
            '01 Apr 2026 | applied\n'
            '08 Apr 2026 | phone screen\n'
            '15 Apr 2026 | final interview\n'
            '22 Apr 2026 | follow-up sent'
        ),
        "04-01 applied, 04-08 screen-held, 04-15 interview-held, 04-22 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        "Interviewer didn't show up on 14 April, HR apologised on 15 April (she had a family emergency) and moved it to 17 April, which went fine.",
        "04-14 interview-missed, 04-15 interview-rescheduled, 04-17 interview-held",
    ),
    (
        "2026-05-01",
        "",
        "I couldn't make the interview on 10 April as I was sick; asked on the 9th to move it, they gave me 16 April. Went well. 23 April: got the job!",
        "04-09 interview-rescheduled, 04-16 interview-held, 04-23 offer-made",
    ),
    (
        "2026-05-01",
        "",
        (
            'Applied Apr 1.\n'
            'Recruiter emailed Apr 4 to set up a call for Apr 7 at 11am.\n'
            'Apr 7 call happened.\n'
            'Apr 8 recruiter sent take-home (3-4 hours).\n'
            'Apr 12 submitted.\n'
            'Apr 19 asked for feedback.\n'
            'Apr 26 asked again.'
        ),
        "04-01 applied, 04-04 screen-scheduled, 04-07 screen-held, 04-08 assessment-assigned, 04-12 assessment-submitted, 04-19 follow-up-sent, 04-26 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        'Three interviews in two weeks (1, 7 and 14 April), then a verbal offer on 17 April, contract promised by the 24th. Still no contract. Wrote on the 28th.',
        "04-01 interview-held, 04-07 interview-held, 04-14 interview-held, 04-17 offer-made, 04-17 promise-made, 04-28 follow-up-sent",
    ),
    (
        "2026-05-01",
        "",
        (
            '9 April – final interview\n'
            '10 April – told: decision early next week\n'
            '16 April – “slight delay, sorry”\n'
            '23 April – “still finalising”\n'
            '30 April – “bear with us”'
        ),
        "04-09 interview-held, 04-10 promise-made, 04-16 status-update, 04-23 status-update, 04-30 status-update",
    ),
    (
        "2026-09-20",
        "",
        'Aug 3: sent application. Aug 5: automatic confirmation. Aug 17: invited to first interview (Aug 21, 14:00). Aug 20 evening: recruiter writes it has to be shifted to Aug 25 because the manager is travelling. Aug 25: interview OK. Sep 1: second interview. Sep 15: mailed to ask where things stand.',
        "08-03 applied, 08-05 acknowledged, 08-17 interview-scheduled, 08-20 interview-rescheduled, 08-25 interview-held, 09-01 interview-held, 09-15 follow-up-sent",
    ),
    (
        "2026-09-20",
        "",
        (
            '4 Aug recruiter screen w/ Dana\n'
            '11 Aug panel (3 people)\n'
            '18 Aug onsite, 5 hrs\n'
            '20 Aug refs requested\n'
            '24 Aug refs spoken to\n'
            '28 Aug verbal yes, paperwork next week\n'
            '7 Sept no paperwork, rang them\n'
            '14 Sept rang again'
        ),
        "08-04 screen-held, 08-11 interview-held, 08-18 interview-held, 08-20 references-requested, 08-24 note, 08-28 offer-made, 08-28 promise-made, 09-07 follow-up-sent, 09-14 follow-up-sent",
    ),
    (
        "2026-09-20",
        "",
        'applied sometime early August (the 5th I think). got a hirevue on the 10th, did it on the 12th. rejected automatically on the 13th lol',
        "08-05 applied, 08-10 assessment-assigned, 08-12 assessment-submitted, 08-13 rejected",
    ),
    (
        "2026-09-20",
        "",
        (
            '10/8 applied\n'
            '12/8 rejection from an algorithm\n'
            '13/8 recruiter says it was a mistake, still in\n'
            '20/8 interview 1\n'
            '27/8 interview 2\n'
            '3/9 they ask me to start over with a new team\n'
            '10/9 interview 1 again'
        ),
        "08-10 applied, 08-12 rejected, 08-13 status-update, 08-20 interview-held, 08-27 interview-held, 09-03 status-update, 09-10 interview-held",
    ),
    (
        "2026-09-20",
        "",
        'Offer made Tuesday 15 Sept at 4pm, they want an answer by tomorrow noon',
        "09-15 offer-made",
    ),
    (
        "2026-09-20",
        "",
        (
            'Litware - support engineer\n'
            '- 20.08. application\n'
            '- 27.08. telephone screening\n'
            '- 03.09. interview, started 50 minutes late\n'
            '- 10.09. reminder sent\n'
            '- 17.09. second reminder\n'
            'status: silence'
        ),
        "08-20 applied, 08-27 screen-held, 09-03 interview-held, 09-03 kept-waiting, 09-10 follow-up-sent, 09-17 follow-up-sent",
    ),
    (
        "2026-09-20",
        "",
        'Their HR moved my interview twice: on Aug 31 from Sep 1 to Sep 4, and on Sep 4 (one hour before!) to Sep 8. On Sep 8 it finally took place.',
        "08-31 interview-rescheduled, 09-04 interview-rescheduled, 09-08 interview-held",
    ),
    (
        "2026-09-20",
        "",
        '5 weeks ago I applied, 4 weeks ago phone screen, 3 weeks ago tech round, since then nothing, sent a mail last Monday',
        "08-16 applied, 08-23 screen-held, 08-30 interview-held, 09-14 follow-up-sent",
    ),
    (
        "2026-09-20",
        "",
        'Tues 25 Aug - first call. Thurs 27 Aug - call 2. Mon 31 Aug - was supposed to be call 3 but he never dialed in. Same day he texted: sorry, double booked. Wed 2 Sept - call 3. Nothing since then.',
        "08-25 interview-held, 08-27 interview-held, 08-31 interview-missed, 08-31 reply-received, 09-02 interview-held",
    ),
    (
        "2026-09-20",
        "",
        'Application on 2026-08-03, confirmation mail 2026-08-03, phone interview 2026-08-12, on-site 2026-08-19, offer 2026-08-26 (55k), revised offer 2026-08-28 (49k, part time)',
        "08-03 applied, 08-03 acknowledged, 08-12 interview-held, 08-19 interview-held, 08-26 offer-made, 08-28 offer-changed",
    ),
    (
        "2026-09-20",
        "",
        'I emailed on Sep 1 to ask for feedback after being turned down on Aug 31. They answered on Sep 3 with two helpful points.',
        "08-31 rejected, 09-01 follow-up-sent, 09-03 reply-received",
    ),
    (
        "2026-09-20",
        "",
        'Sep 2 got invite for Sep 3 8am, no alternatives. Sep 3 did it. Sep 4 hired!! no questions asked',
        "09-02 interview-scheduled, 09-03 interview-held, 09-04 offer-made",
    ),
    (
        "2026-09-20",
        "",
        "Woodgrove Bank: 3 Aug applied, 10 Aug coding challenge (3h), returned it 12 Aug, 24 Aug tech round, 31 Aug bar raiser, 7 Sep exec chat, 14 Sep 'one more' conversation",
        "08-03 applied, 08-10 assessment-assigned, 08-12 assessment-submitted, 08-24 interview-held, 08-31 interview-held, 09-07 interview-held, 09-14 interview-held",
    ),
    (
        "2026-07-15",
        "",
        '2 June applied (careers page). 4 June got the automated thank you. 16 June email: interview on 22 June 10:00. 22 June: waited 35 min in reception, interview itself good. 30 June: HR says two more weeks because of holidays. 14 July: still nothing, wrote to HR.',
        "06-02 applied, 06-04 acknowledged, 06-16 interview-scheduled, 06-22 kept-waiting, 06-22 interview-held, 06-30 promise-made, 07-14 follow-up-sent",
    ),
    (
        "2026-07-15",
        "",
        (
            '6/1 call with recruiter\n'
            '6/8 call w/ hiring manager\n'
            '6/15 take-home assigned, due 6/19\n'
            '6/18 take-home returned\n'
            '6/26 no feedback, emailed\n'
            '7/6 emailed again'
        ),
        "06-01 screen-held, 06-08 interview-held, 06-15 assessment-assigned, 06-18 assessment-submitted, 06-26 follow-up-sent, 07-06 follow-up-sent",
    ),
    (
        "2026-07-15",
        "",
        "Adventure Works: final interview 17 June, told I'd know by 24 June. Chased 26 June and 3 July. Relecloud: applied 20 June, rejected 22 June.",
        "06-17 interview-held, 06-17 promise-made, 06-26 follow-up-sent, 07-03 follow-up-sent, 06-20 applied, 06-22 rejected",
    ),
    (
        "2026-07-15",
        "",
        'Thu 4 June first interview. Tue 9 June they invited me to a second one on Mon 15 June. Fri 12 June second one postponed by them to Wed 17. Tue 16 June postponed again to Mon 22. Mon 22 done.',
        "06-04 interview-held, 06-09 interview-scheduled, 06-12 interview-rescheduled, 06-16 interview-rescheduled, 06-22 interview-held",
    ),
    (
        "2026-07-15",
        "",
        (
            '08.06.2026 Bewerbung / applied\n'
            '15.06.2026 phone screen\n'
            '22.06.2026 interview cancelled by them, sick\n'
            '24.06.2026 new date: 29.06.2026\n'
            '29.06.2026 interview\n'
            '06.07.2026 rejection'
        ),
        "06-08 applied, 06-15 screen-held, 06-22 interview-cancelled, 06-24 interview-rescheduled, 06-29 interview-held, 07-06 rejected",
    ),
    (
        "2026-07-15",
        "",
        'June 3 applied, June 10 screen, June 12 they said role frozen until July. July 8 asked if it is open again. July 9: yes, interview July 14. July 14: interview ok',
        "06-03 applied, 06-10 screen-held, 06-12 status-update, 07-08 follow-up-sent, 07-09 interview-scheduled, 07-14 interview-held",
    ),
    (
        "2026-07-15",
        "",
        (
            '22 May – sent CV\n'
            '29 May – screening w/ HR, 30 min\n'
            '5 June – interview #1 (manager)\n'
            '12 June – interview #2 (team)\n'
            '19 June – interview #3 (director)\n'
            '26 June – interview #4 (HR again)\n'
            '3 July – told there will be one more round\n'
            '10 July – interview #5'
        ),
        "05-22 applied, 05-29 screen-held, 06-05 interview-held, 06-12 interview-held, 06-19 interview-held, 06-26 interview-held, 07-03 status-update, 07-10 interview-held",
    ),
    (
        "2026-07-15",
        "",
        'Had my panel on Wednesday 8 July. The chair promised a decision the next day. Nothing on Thursday. On Monday I called, they need until Friday.',
        "07-08 interview-held, 07-08 promise-made, 07-13 follow-up-sent, 07-13 promise-made",
    ),
    (
        "2026-07-15",
        "",
        'Zoom was supposed to be 25 June 11:00, interviewer no show, waited 20 mins. Recruiter emailed sorry next day, rebooked 30 June. 30 June no show again!',
        "06-25 interview-missed, 06-26 interview-rescheduled, 06-30 interview-missed",
    ),
    (
        "2026-09-30",
        "",
        "Bluegate Logistics - invited 3/9 for 10/9 at 2pm, was there, nice people. 17/9 reply: not me.",
        "09-03 interview-scheduled, 09-10 interview-held, 09-17 rejected",
    ),
    (
        "2026-04-05",
        "",
        "March\n3rd applied to Tollgate Press\n5th automatic mail\n12th phone call with HR\n19th first interview",
        "03-03 applied, 03-05 acknowledged, 03-12 screen-held, 03-19 interview-held",
    ),
    (
        "2026-02-20",
        "",
        "4 Feb interview set for 11 Feb at 10. 9 Feb asked for a later slot, got 13 Feb at 11. Had it on the 13th, fine.",
        "02-04 interview-scheduled, 02-09 interview-rescheduled, 02-13 interview-held",
    ),
    (
        "2026-06-01",
        "",
        "7 May interview at Quillon. 14 May \"thank you for bearing with us\". 21 May \"no news from the board yet\".",
        "05-07 interview-held, 05-14 status-update, 05-21 status-update",
    ),
    (
        "2026-06-25",
        "",
        "10 June they phoned, quick chat about pay. 12 June invited for the 18th at 9. 17 June rang and pushed it to the 22nd, same time, sorry about that. 22 June went in, met three people.",
        "06-10 screen-held, 06-12 interview-scheduled, 06-17 interview-rescheduled, 06-22 interview-held",
    ),
    (
        "2026-11-12",
        "",
        "Applied 1 Oct. Interview 12 Oct. They said they would write by 20 Oct. 27 Oct asked Paula when they decide. 3 Nov asked again. Nobody has answered.",
        "10-01 applied, 10-12 interview-held, 10-12 promise-made, 10-27 follow-up-sent, 11-03 follow-up-sent",
    ),
    (
        "2026-02-20",
        "",
        "Vantry Homes: interview 3 Feb; final 10 Feb; job offer 12 Feb, signed 16 Feb. Done!",
        "02-03 interview-held, 02-10 interview-held, 02-12 offer-made, 02-16 offer-accepted",
    ),
    (
        "2026-06-26",
        "",
        "15 June they cancelled on me, no reason. 16 June they wrote: 23 June at 11. 23 June nobody came. Sent a mail the same day.",
        "06-15 interview-cancelled, 06-16 interview-rescheduled, 06-23 interview-missed",
    ),
    (
        "2026-07-20",
        "",
        "Invited 2 July for 9 July at 3pm. On 9 July they rang and called it off, \"not possible today, we'll be in touch\".",
        "07-02 interview-scheduled, 07-09 interview-cancelled",
    ),
]  # fmt: skip


def read(text, as_of=AS_OF, region=""):
    return read_timelines(text, as_of=as_of, region=region)


def events(text, as_of=AS_OF, region=""):
    return [event for timeline in read(text, as_of, region) for event in timeline.events]


def told(text, as_of=AS_OF, region=""):
    return [f"{event.day:%m-%d} {event.kind}" for event in events(text, as_of, region)]


@pytest.mark.parametrize(("as_of", "region", "text", "expected"), NOTES, ids=[case[2][:40] for case in NOTES])
def test_notes_tell_what_happened_and_when(as_of, region, text, expected):
    assert sorted(told(text, date.fromisoformat(as_of), region)) == sorted(expected.split(", "))


def test_the_notes_of_the_issue():
    [timeline] = read(
        "3 Mar – phone screen, nice. 5/3 take home, 'about a day'. handed in the 9th. nothing since, chased 20th & 27th"
    )
    assert [(event.day.isoformat(), event.kind.value) for event in timeline.events] == [
        ("2026-03-03", "screen-held"),
        ("2026-03-05", "assessment-assigned"),
        ("2026-03-09", "assessment-submitted"),
        ("2026-03-20", "follow-up-sent"),
        ("2026-03-27", "follow-up-sent"),
    ]
    assert timeline.events[1].hours == 8
    assert any("2026 taken" in note for note in timeline.notes)
    assert any("“5/3” was read as 5 March" in note for note in timeline.notes)


def test_prose_without_dates_is_counted_back():
    [timeline] = read("I had three interviews, then nothing for six weeks, emailed twice")
    kinds = [event.kind for event in timeline.events]
    assert kinds == [EventKind.INTERVIEW_HELD] * 3 + [EventKind.FOLLOW_UP_SENT] * 2
    assert timeline.events[2].day == AS_OF - timedelta(weeks=6)
    assert [event.round for event in timeline.events[:3]] == [1, 2, 3]
    assert all(event.day <= AS_OF for event in timeline.events)
    assert any("counted back from 2026-04-10" in note for note in timeline.notes)


def test_ghosted_without_a_length_is_taken_for_a_month_and_said():
    [timeline] = read("I went through two interviews and then they ghosted me.")
    assert timeline.events[-1].day == AS_OF - timedelta(days=30)
    assert any("30 days were taken" in note for note in timeline.notes)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("3/14 applied\n4/2 interview", date(2026, 3, 14)),
        ("14/3 applied\n2/4 interview", date(2026, 3, 14)),
        ("2/3 applied\n4/3 screen\n9/3 interview", date(2026, 3, 2)),
        ("Mon 3/9 applied\nTue 3/10 screen", date(2026, 3, 9)),
        ("3/9 applied\n10 March screen", date(2026, 9, 3) - timedelta(days=365)),
    ],
)
def test_the_whole_text_settles_day_or_month_first(text, first):
    assert events(text)[0].day == first


def test_a_region_settles_what_the_text_leaves_open():
    assert events("3/2 applied", region="US")[0].day == date(2026, 3, 2)
    assert events("3/2 applied", region="GB")[0].day == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("3 March: I asked to move the interview to Friday", By.CANDIDATE),
        ("3 March: had to reschedule my interview, I was ill", By.CANDIDATE),
        ("3 March: interview moved to Friday at my request", By.CANDIDATE),
        ("3 March: I rescheduled the screen because of my exam", By.CANDIDATE),
        ("3 March: they moved the interview to Friday", By.EMPLOYER),
        ("3 March: recruiter pushed the interview back to Friday, manager ill", By.EMPLOYER),
        ("3 March: HM cancelled the interview", By.EMPLOYER),
        ("3 March: interview rescheduled to Friday", By.UNKNOWN),
        ("3 March: the interview was cancelled", By.UNKNOWN),
        ("3 March: interviewer no-show", By.EMPLOYER),
        ("3 March: I missed the call, overslept", By.CANDIDATE),
    ],
)
def test_whose_doing_it_was(text, by):
    assert [event.by for event in events(text)] == [by]


def test_a_move_has_both_starts():
    [event] = events("9 March: they moved the interview from Tuesday 10 March 3pm to Thursday 12 March at 10:00")
    assert (event.moved_from, event.target) == (datetime(2026, 3, 10, 15), datetime(2026, 3, 12, 10))


def test_a_promise_has_its_day():
    assert events("5 March interview. They promised an answer within 5 business days")[1].target == date(2026, 3, 12)
    assert events("5 March interview. Said I'd hear by the end of next week")[1].target == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("take home, about a day", 8),
        ("take-home, a whole weekend", 16),
        ("case study, 3-4 hours", 4),
        ("coding test (90 min)", 1.5),
        ("task due in 3 days", None),
    ],
)
def test_the_hours_of_a_task(words, hours):
    assert events(f"5 March: {words}")[0].hours == hours


def test_minutes_reasons_and_rounds():
    late, moved = events(
        "3 March second interview, kept waiting 45 minutes. 5 March they postponed the third interview, headcount freeze"
    )[1:]
    assert (late.kind, late.minutes, late.round) == (EventKind.KEPT_WAITING, 45, 2)
    assert moved.reasons == ("budget-freeze",)
    assert moved.round == 3


def test_several_employers_become_several_timelines():
    timelines = read(
        "Northwind\n2 March applied\n9 March interview\n\nFabrikam - Data Analyst\n3 March applied\n20 March rejected"
    )
    assert [(timeline.employer, timeline.role, len(timeline.events)) for timeline in timelines] == [
        ("Northwind", "", 2),
        ("Fabrikam", "Data Analyst", 2),
    ]
    timelines = read(
        "Applied to Contoso 1 March. Applied to Litware 2 March. Contoso rejected me 9 March. Litware screen 12 March."
    )
    assert [[event.kind.value for event in timeline.events] for timeline in timelines] == [
        ["applied", "rejected"],
        ["applied", "screen-held"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1) Marlin Yard: applied 2 Feb, rejected 9 Feb.\n2) Oakum Press: applied 4 Feb, interview 16 Feb.",
        "Marlin Yard ... applied 2 Feb, rejected 9 Feb\nOakum Press ... applied 4 Feb, interview 16 Feb",
        "Side note: Marlin Yard. Applied there 2 Feb, rejected 9 Feb.\n\nMy process with Oakum Press. Applied 4 Feb, interview 16 Feb.",
        "2/2 Applied, Marlin Yard (clerk)\n9/2 rejected\n\nOakum Press (editor)\n4/2 applied\n16/2 interview",
    ],
)
def test_employers_named_in_prose_have_their_own_processes(text):
    found = {timeline.employer: story(timeline) for timeline in read(text, date(2026, 2, 20))}
    assert found == {
        "Marlin Yard": ["02-02 applied candidate", "02-09 rejected employer"],
        "Oakum Press": ["02-04 applied candidate", "02-16 interview-held unknown"],
    }


def test_the_new_time_a_candidate_asked_for_is_the_candidates():
    (timeline,) = read("4 Feb interview set for 11 Feb at 10. 9 Feb asked for a later slot, got 13 Feb at 11.")
    move = timeline.events[-1]
    assert (move.kind, move.by, move.target) == (
        EventKind.INTERVIEW_RESCHEDULED,
        By.CANDIDATE,
        datetime(2026, 2, 13, 11),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Firm,Applied on,Rejected on\nMarlin,2026-02-02,2026-02-09", ["02-02 applied", "02-09 rejected"]),
        ("Company,Applied on,Remark here\nMarlin,2026-02-02,", ["02-02 applied"]),
        (
            "applied_on;company;status;status_date\n2026-02-02;Marlin;interview held;2026-02-16",
            ["02-02 applied", "02-16 interview-held"],
        ),
        (
            "Fecha;Empresa;Evento\n02/02/2026;Marlin;applied\n16/02/2026;Marlin;interview held",
            ["02-02 applied", "02-16 interview-held"],
        ),
    ],
)
def test_tables_with_dates_in_several_columns_or_foreign_names(text, expected):
    assert told(text) == expected


def test_plans_questions_and_silence_are_no_events():
    assert told("3 March interview. Should I follow up? Nothing since. I will chase on Monday if I hear nothing.") == [
        "03-03 interview-held"
    ]


def test_a_due_interview_followed_by_progress_was_held():
    assert told("2 March: invited to interview on 5 March. 12 March rejected") == [
        "03-02 interview-scheduled",
        "03-05 interview-held",
        "03-12 rejected",
    ]
    assert told("2 March: invited to interview on 5 March. 4 March they cancelled. 12 March rejected") == [
        "03-02 interview-scheduled",
        "03-04 interview-cancelled",
        "03-12 rejected",
    ]


def test_evidence_points_into_the_notes():
    text = "Northwind\n\n3 Mar – phone screen, nice.\n5 Mar rejected"
    for event in events(text):
        [evidence] = event.evidence
        assert text[evidence.start : evidence.end] == evidence.quote == event.words


TABLES = [
    ("date,event\n2026-03-02,applied\n2026-03-09,phone screen", "03-02 applied, 03-09 screen-held"),
    ("When;What happened\n02.03.2026;applied\n09.03.2026;Interview with CTO", "03-02 applied, 03-09 interview-held"),
    ("day\tstage\n3/14/2026\tApplied\n3/20/2026\tOffer", "03-14 applied, 03-20 offer-made"),
    ("Date|Status|Notes\n2026-03-02|Rejected|by email", "03-02 rejected"),
    ("| date | event |\n|---|---|\n| 3 Mar | screen |\n| 9 Mar | no-show |", "03-03 screen-held, 03-09 interview-missed"),
    ("date,event\n2026-03-02,interview-rescheduled\n2026-03-09,interview_held", "03-02 interview-rescheduled, 03-09 interview-held"),
    ("2026-03-02,applied\n2026-03-09,phone screen\n2026-03-16,rejected", "03-02 applied, 03-09 screen-held, 03-16 rejected"),
    ("id,date,event\n1,2026-03-02,take home\n2,2026-03-09,submitted the take home", "03-02 assessment-assigned, 03-09 assessment-submitted"),
    ("date,stage,comment\n2026-03-02,interview,\"she was 30 minutes late, friendly\"", "03-02 interview-held, 03-02 kept-waiting"),
    (
        "Company,Position,Date Applied,Phone Screen,Interview 1,Interview 2,Follow Up,Status\nNorthwind,Analyst,2026-03-01,2026-03-05,2026-03-09,2026-03-12,2026-03-26,waiting",
        "03-01 applied, 03-05 screen-held, 03-09 interview-held, 03-12 interview-held, 03-26 follow-up-sent",
    ),
    ("Datum,what\n3. März 2026,applied\n5 mars 2026,rejected", "03-03 applied, 03-05 rejected"),
    ("\ufeffdate,event\r\n2026-03-02,applied\r\n", "03-02 applied"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[case[0][:30] for case in TABLES])
def test_tables_of_any_shape(text, expected):
    assert told(text) == expected.split(", ")


def test_columns_give_target_doer_round_and_effort():
    text = (
        "date,event,by,for,old date,round,hours\n"
        "2026-03-02,interview-rescheduled,them,2026-03-06 14:00,2026-03-04 10:00,2,\n"
        "2026-03-03,interview-cancelled,me,,,1,\n"
        "2026-03-04,take home,,2026-03-09,,,6\n"
    )
    moved, off, task = events(text)
    assert (moved.by, moved.target, moved.moved_from, moved.round) == (
        By.EMPLOYER,
        datetime(2026, 3, 6, 14),
        datetime(2026, 3, 4, 10),
        2,
    )
    assert (off.by, off.round) == (By.CANDIDATE, 1)
    assert (task.target, task.hours) == (date(2026, 3, 9), 6)


def test_a_company_column_parts_the_processes():
    timelines = read(
        "date,company,event\n2026-03-02,Northwind,applied\n2026-03-03,Fabrikam,applied\n2026-03-09,Northwind,screen"
    )
    assert [(timeline.employer, len(timeline.events)) for timeline in timelines] == [("Northwind", 2), ("Fabrikam", 1)]


DATA = [
    '[{"date": "2026-03-02", "event": "applied"}, {"date": "2026-03-09", "event": "phone screen"}]',
    '{"employer": "Northwind", "events": [{"when": "2 Mar 2026", "what": "applied"}, {"when": "9 Mar 2026", "what": "phone screen"}]}',
    '{"events": [{"date": "2026-03-02", "kind": "applied", "by": "candidate"}, {"date": "2026-03-09T10:00", "kind": "screen-held", "by": "unknown", "for": null, "round": 0, "evidence": []}]}',
    '{"date": "2026-03-02", "event": "applied"}\n{"date": "2026-03-09", "event": "phone screen"}\n',
    '{"Northwind": [{"date": "2026-03-02", "event": "applied"}, {"date": "2026-03-09", "event": "phone screen"}]}',
    '["2 Mar 2026 applied", "9 Mar 2026 phone screen"]',
    "employer: Northwind\nevents:\n  - date: 2026-03-02\n    event: applied\n  - date: 2026-03-09\n    event: phone screen\n",
    "- date: 2026-03-02\n  event: applied\n- date: 2026-03-09\n  event: phone screen\n",
    "---\nevents:\n- {when: 2026-03-02, what: applied}\n- {when: 2026-03-09, what: phone screen}\n",
]


@pytest.mark.parametrize("text", DATA)
def test_json_and_yaml(text):
    assert told(text) == ["03-02 applied", "03-09 screen-held"]


def test_the_contracts_own_events_come_back_as_they_were():
    [timeline] = read(
        json.dumps(
            {
                "type": "timeline",
                "employer": "Northwind",
                "events": [
                    {
                        "date": "2026-03-02",
                        "kind": "interview-rescheduled",
                        "by": "employer",
                        "for": "2026-03-06T14:00",
                        "round": 1,
                    }
                ],
            }
        )
    )
    [event] = timeline.events
    assert (timeline.employer, event.kind, event.by, event.target, event.round) == (
        "Northwind",
        EventKind.INTERVIEW_RESCHEDULED,
        By.EMPLOYER,
        datetime(2026, 3, 6, 14),
        1,
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("  \n\t\n", "is empty"),
        ("name,score\na,1\nb,2", "no column of dates"),
        ('{"events": [', "not valid JSON"),
        ("a: &x [1, 2]\nevents: *x\n", "has an anchor in line 1"),
        ("date: 2026-03-02\nevents: *x\n", "has an alias in line 2"),
        ("- !!python/object/apply:os.system ['true']", "has a tag in line 1"),
        ("events:\n  - date: 2026-03-02\n   event: [", "not valid YAML"),
        ("\x00\x01\x02\x03", "not readable text"),
        ("hello there", "tells of no event"),
        ("date,event\nsoon,applied\n", "row 2: “soon” is not a date"),
        ("[]", "no event"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(text, words):
    with pytest.raises(UnreadableError, match=words.replace("“", ".").replace("”", ".")):
        read(text)


def test_bad_rows_are_named_and_the_rest_read():
    [timeline] = read(
        "date,event\n0202-03-02,applied\n2026-02-30,screen\n2026-03-09,interview\n,rejected\n2026-03-12,\n2027-01-05,offer"
    )
    assert [event.kind.value for event in timeline.events] == ["interview-held", "offer-made"]
    assert not timeline.complete
    assert [note.partition(":")[0] for note in timeline.notes] == ["row 2", "row 3", "row 5", "row 6", "row 7"]
    assert "lies ahead of 2026-04-10" in timeline.notes[-1]


def test_rows_out_of_order_are_sorted_and_it_is_said():
    [timeline] = read("date,event\n2026-03-09,screen\n2026-03-02,applied")
    assert [event.kind.value for event in timeline.events] == ["applied", "screen-held"]
    assert any("not in order" in note for note in timeline.notes)


def test_ten_thousand_rows_are_read():
    [timeline] = read("date,event\n" + "2026-03-02,follow up\n" * 10_000)
    assert len(timeline.events) == 10_000


def test_files_are_read_by_what_they_hold(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes("3 Mar – phone screen".encode("cp1252"))
    assert read(path)[0].events[0].day == date(2026, 3, 3)
    path.write_bytes("2 March applied".encode("utf-16"))
    assert read(path)[0].events[0].kind is EventKind.APPLIED
    for data, words in ((b"%PDF-1.7", "is a PDF"), (b"a\0b", "is binary")):
        path.write_bytes(data)
        with pytest.raises(UnreadableError, match=words):
            read(path)
    with pytest.raises(UnreadableError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(UnreadableError, match="cannot be opened"):
        read(tmp_path / "none.csv")


WEDNESDAY = date(2026, 3, 4)
DATES = [
    ("Thursday 3pm", "2026-03-05T15:00"),
    ("end of next week", "2026-03-13"),
    ("by the 14th", "2026-03-14"),
    ("within 5 business days", "2026-03-11"),
    ("in two weeks", "2026-03-18"),
    ("tomorrow at 10", "2026-03-05T10:00"),
    ("next Tuesday", "2026-03-10"),
    ("next Friday", "2026-03-13"),
    ("Tuesday 10 March at 14:30", "2026-03-10T14:30"),
    ("March 10th, 2pm", "2026-03-10T14:00"),
    ("Monday next week", "2026-03-09"),
    ("last Friday", "2026-02-27"),
    ("two weeks ago", "2026-02-18"),
    ("half past two tomorrow", "2026-03-05T14:30"),
    ("9:30 on Monday the 16th", "2026-03-16T09:30"),
    ("Friday week", "2026-03-13"),
    ("2026-03-10T14:00", "2026-03-10T14:00"),
    ("10/03/2026 at 15:00", "2026-03-10T15:00"),
    ("the end of March", "2026-03-31"),
    ("Wednesday (28th)", "2026-03-28"),
    ("the day after tomorrow", "2026-03-06"),
    ("noon on Friday", "2026-03-06T12:00"),
]


@pytest.mark.parametrize(("words", "meant"), DATES)
def test_date_phrases_are_read_from_the_messages_day(words, meant):
    [phrase] = phrases(words)
    found = resolve(phrase, WEDNESDAY)
    assert found.isoformat(timespec="minutes") == meant if isinstance(found, datetime) else found.isoformat() == meant


@pytest.mark.parametrize(
    "words",
    [
        "24/7",
        "round 2/3",
        "I sat there",
        "a second interview",
        "2nd round",
        "we may march on",
        "version 3.4.1",
        "$50 now",
    ],
)
def test_what_is_no_date(words):
    assert not phrases(words)


ME, ANA = "me@home.example", "ana@northwind.example"
INVITATION, MOVE = "interview-invitation", "reschedule"


def mail(sender, sent, kind, subject, body, *calendars):
    when = datetime.fromisoformat(f"2026-{sent}").replace(tzinfo=timezone(timedelta(hours=1)))
    message = Message(
        source=f"<{sent}@test>",
        body=body,
        headers=(("from", sender), ("subject", subject)),
        date=when,
        segments=segment(body, subject),
        calendars=calendars,
    )
    return message, kind


def invite(method, start, *, uid="one", sequence=0, zone="W. Europe Standard Time", summary="Interview", organizer=ANA):
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\n"
        f"DTSTART;TZID={zone}:{start}\r\nSUMMARY:{summary}\r\nORGANIZER:mailto:{organizer}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def process(*mails, as_of=AS_OF):
    return events_of([message for message, _ in mails], [kind for _, kind in mails], me={ME.upper()}, as_of=as_of)


def story(timeline):
    return [f"{event.day:%m-%d} {event.kind} {event.by}" for event in timeline.events]


def test_a_thread_becomes_a_timeline():
    timeline = process(
        mail(ME, "03-02T09:00", "other", "Application for analyst", "Hello,\n\nplease find my CV attached.\n\nMo"),
        mail(ANA, "03-02T09:10", "acknowledgement", "Your application", "We have received your application."),
        mail(ANA, "03-06T09:10", INVITATION, "Phone screen", "We would like to invite you to a phone screen. Would Tuesday 10 March at 10:00 or Wednesday at 2pm work?"),
        mail(ME, "03-06T11:10", "other", "Re: Phone screen", "Tuesday at 10 works for me."),
        mail(ANA, "03-06T12:10", INVITATION, "Re: Phone screen", "Great, confirmed for Tuesday 10 March at 10:00."),
        mail(ANA, "03-10T08:30", MOVE, "Re: Phone screen", "Sorry, I am ill today. Could we move our call to Thursday at 3pm?"),
        mail(ME, "03-10T08:40", "other", "Re: Phone screen", "Thursday is fine. Get well soon!"),
        mail(ANA, "03-13T08:40", "assessment", "Next step", "Thanks for your time yesterday. Please complete a take-home exercise, about four hours. Return it by 20 March."),
        mail(ME, "03-19T08:40", "other", "Re: Next step", "Attached is my solution to the exercise."),
        mail(ANA, "03-20T08:40", "reply", "Re: Next step", "Got it. You will hear from us by the end of next week."),
        mail(ME, "04-02T08:40", "other", "Re: Next step", "Hi Ana, is there any update on my application?"),
    )  # fmt: skip
    assert story(timeline) == [
        "03-02 applied candidate",
        "03-02 acknowledged employer",
        "03-06 status-update employer",
        "03-06 note candidate",
        "03-06 screen-scheduled employer",
        "03-10 interview-rescheduled employer",
        "03-10 note candidate",
        "03-12 screen-held unknown",
        "03-13 assessment-assigned employer",
        "03-19 assessment-submitted candidate",
        "03-20 promise-made employer",
        "04-02 follow-up-sent candidate",
    ]
    moved = timeline.events[5]
    assert (moved.moved_from, moved.target, moved.round) == (datetime(2026, 3, 10, 10), datetime(2026, 3, 12, 15), 0)
    assert moved.reasons == ("illness-or-emergency",)
    assert timeline.events[8].hours == 4
    assert timeline.events[10].target == date(2026, 3, 27)
    assert timeline.sent_mail


THREADS = [
    # the thread, and the events expected
    ([(ANA, "03-02T10:00", "rejection", "Thank you for applying. I have passed it to the manager, who is looking at CVs.")], "03-02 status-update employer"),
    ([(ANA, "03-02T10:00", "rejection", "We start again: all candidates meet the team once more. Which days suit you?")], "03-02 interview-scheduled employer"),
    ([(ANA, "03-02T10:00", "rejection", "The post has been given to a candidate with more experience.")], "03-02 rejected employer"),
    ([(ANA, "03-02T10:00", "reply", "Colin would be happy to see you. Would Thursday at 2.30 pm at the depot suit?")], "03-02 interview-scheduled employer"),
    ([(ANA, "03-02T10:00", "other", "Hi, can we speak on 5 March at 15:00?")], "03-02 interview-scheduled employer"),
    ([(ANA, "03-02T10:00", "reply", "Thanks so much, come for a chat on Saturday at 11?")], "03-02 interview-scheduled employer"),
    (
        [(ANA, "03-02T10:00", INVITATION, "Interview on Friday 6 March at 10:00."), (ANA, "03-10T10:00", MOVE, "Sorry for the wait, sign-off takes longer. You will have an answer by the end of next week.")],
        "03-02 interview-scheduled employer, 03-06 interview-held unknown, 03-10 promise-made employer",
    ),
    (
        [(ANA, "03-02T10:00", INVITATION, "Interview on Friday 6 March at 10:00."), (ME, "03-03T10:00", "reply", "Unfortunately I have an exam that morning. Might Monday be possible?"), (ANA, "03-03T12:00", "reply", "Of course. Monday 9 March at 14:00 then.")],
        "03-02 interview-scheduled employer, 03-03 note candidate, 03-03 interview-rescheduled candidate",
    ),
    (
        [(ANA, "03-02T10:00", INVITATION, "Interview on Friday 6 March at 10:00."), (ME, "03-06T10:20", "reply", "I seem to be alone here. Did I get the time wrong?"), (ANA, "03-06T12:00", MOVE, "I mixed up my calendar. Could you do Monday 9 March at 10:00?")],
        "03-02 interview-scheduled employer, 03-06 interview-missed employer, 03-06 interview-rescheduled employer",
    ),
    ([(ANA, "03-02T10:00", "assessment", "We would like you to do a paid trial shift on Saturday 7 March.")], "03-02 assessment-assigned employer"),
]  # fmt: skip


@pytest.mark.parametrize(("mails", "expected"), THREADS, ids=[mails[-1][3][:30] for mails, _ in THREADS])
def test_what_a_thread_tells(mails, expected):
    timeline = process(*(mail(who, sent, kind, "Analyst", body) for who, sent, kind, body in mails))
    assert ", ".join(story(timeline)) == expected


def test_every_evidence_points_into_its_message():
    mails = [
        mail(
            ANA,
            "03-06T12:10",
            INVITATION,
            "Interview",
            "Dear Mo,\n\nyour interview is\nconfirmed for Tuesday 10 March at 10:00.\n\nAna",
        ),
        mail(ANA, "03-12T12:10", "rejection", "Interview", "Hello,\n\nunfortunately we will not proceed."),
    ]
    timeline = process(*mails)
    documents = {message.source: message for message, _ in mails}
    assert timeline.events
    for evidence in (evidence for event in timeline.events for evidence in event.evidence):
        assert (
            documents[evidence.document].text_of(evidence.part)[evidence.start : evidence.end] == evidence.quote != ""
        )


def test_calendar_revisions_say_what_moved_and_whose_doing_it_was():
    timeline = process(
        mail(
            ANA, "03-02T09:10", INVITATION, "Interview", "Please see the invite.", invite("REQUEST", "20260305T140000")
        ),
        mail(
            ANA,
            "03-04T16:10",
            MOVE,
            "Updated: Interview",
            "The hiring manager has a conflict.",
            invite("REQUEST", "20260309T100000", sequence=1),
        ),
        mail(
            ME,
            "03-06T16:10",
            "other",
            "Re: Interview",
            "I have an exam on Monday morning, could we move it to Tuesday?",
        ),
        mail(
            ANA,
            "03-06T18:10",
            MOVE,
            "Updated: Interview",
            "No problem, moved.",
            invite("REQUEST", "20260310T100000", sequence=2),
        ),
        mail(ANA, "03-09T18:10", MOVE, "Cancelled: Interview", "", invite("CANCEL", "20260310T100000", sequence=3)),
    )
    assert story(timeline) == [
        "03-02 interview-scheduled employer",
        "03-04 interview-rescheduled employer",
        "03-06 note candidate",
        "03-06 interview-rescheduled candidate",
        "03-09 interview-cancelled unknown",
    ]
    first, second, _, third, off = timeline.events
    assert first.target == second.moved_from == datetime(2026, 3, 5, 14)
    assert second.target == third.moved_from == datetime(2026, 3, 9, 10)
    assert third.target == off.target == datetime(2026, 3, 10, 10)


def test_the_same_entry_twice_or_an_old_revision_changes_nothing():
    timeline = process(
        mail(
            ANA, "03-02T09:10", INVITATION, "Interview", "See invite.", invite("REQUEST", "20260305T140000", sequence=2)
        ),
        mail(
            ANA, "03-02T09:20", INVITATION, "Interview", "Reminder.", invite("REQUEST", "20260305T140000", sequence=2)
        ),
        mail(
            ANA,
            "03-02T09:30",
            INVITATION,
            "Interview",
            "Late delivery.",
            invite("REQUEST", "20260306T140000", sequence=1),
        ),
    )
    assert [event.kind.value for event in timeline.events if event.kind is not EventKind.REPLY_RECEIVED] == [
        "interview-scheduled"
    ]


def test_a_cancelled_entry_with_a_new_one_at_once_is_a_move():
    timeline = process(
        mail(ANA, "03-02T09:10", INVITATION, "Interview", "See invite.", invite("REQUEST", "20260305T140000")),
        mail(
            ANA,
            "03-03T09:10",
            MOVE,
            "Cancelled: Interview",
            "We have to move this one.",
            invite("CANCEL", "20260305T140000"),
        ),
        mail(
            ANA, "03-03T09:20", INVITATION, "Interview", "New invite.", invite("REQUEST", "20260309T140000", uid="two")
        ),
    )
    assert [event.kind.value for event in timeline.events] == ["interview-scheduled", "interview-rescheduled"]
    assert timeline.events[1].moved_from == datetime(2026, 3, 5, 14)


@pytest.mark.parametrize(
    ("body", "by"),
    [
        ("As you asked, we have moved your interview to Thursday 12 March at 10:00.", By.CANDIDATE),
        ("Thanks for letting us know you are ill. We have moved the call to Thursday at 10.", By.CANDIDATE),
        ("Of course, no problem. New time: Thursday 12 March, 10:00.", By.CANDIDATE),
        ("Unfortunately we need to move your interview to Thursday 12 March at 10:00.", By.EMPLOYER),
        ("Priya is travelling, so could we push the interview to Thursday at 10?", By.EMPLOYER),
        ("Your interview has been rescheduled to Thursday 12 March at 10:00.", By.UNKNOWN),
    ],
)
def test_who_caused_a_move_told_by_mail(body, by):
    timeline = process(
        mail(ANA, "03-02T09:10", INVITATION, "Interview", "Your interview is confirmed for Tuesday 10 March at 10:00."),
        mail(ANA, "03-09T09:10", MOVE, "Interview", body),
    )
    moved = timeline.events[-1]
    assert (moved.kind, moved.by, moved.target) == (EventKind.INTERVIEW_RESCHEDULED, by, datetime(2026, 3, 12, 10))


def test_a_candidate_who_asked_before_caused_the_move():
    timeline = process(
        mail(ANA, "03-02T09:10", INVITATION, "Interview", "Your interview is confirmed for Tuesday 10 March at 10:00."),
        mail(ME, "03-03T09:10", "other", "Re: Interview", "Something came up, could we reschedule the interview?"),
        mail(ANA, "03-03T15:10", MOVE, "Re: Interview", "The interview is now on Thursday 12 March at 10:00."),
    )
    assert timeline.events[-1].by is By.CANDIDATE
    assert "candidate-requested-change" in timeline.events[-1].reasons


def test_an_interviewer_who_did_not_come():
    scheduled = mail(
        ANA, "03-02T09:10", INVITATION, "Interview", "Your interview is confirmed for Tuesday 10 March at 10:00."
    )
    reported = process(
        scheduled,
        mail(
            ME,
            "03-10T10:25",
            "other",
            "Re: Interview",
            "I have been waiting on the call for 25 minutes but nobody joined.",
        ),
    )
    owned = process(
        scheduled,
        mail(
            ANA,
            "03-10T17:00",
            "reply",
            "Re: Interview",
            "Sorry that I missed our call this morning. I will get back to you by Friday.",
        ),
    )
    for timeline in (reported, owned):
        missed = next(event for event in timeline.events if event.kind is EventKind.INTERVIEW_MISSED)
        assert (missed.at, missed.by) == (datetime(2026, 3, 10, 10), By.EMPLOYER)
    assert any(event.kind is EventKind.PROMISE_MADE and event.target == date(2026, 3, 13) for event in owned.events)


def test_sent_mail_and_messages_without_a_date():
    dated = mail(ANA, "03-02T09:10", "acknowledgement", "Application", "We have received your application.")
    undated = (Message(source="<x@test>", body="Hello", headers=(("from", ANA),)), "reply")
    timeline = process(dated, undated, dated)
    assert story(timeline) == ["03-02 acknowledged employer"]
    assert not timeline.sent_mail
    assert timeline.notes == ("1 message without a date left out of the timeline",)


def test_calendar_parts_are_kept_by_the_mail_reader():
    raw = (
        b"From: Ana <ana@northwind.example>\nTo: me@home.example\nSubject: Interview\nDate: Mon, 2 Mar 2026 09:00:00 +0100\nMessage-ID: <a@b.example>\n"
        b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nSee the invite.\n'
        b"--x\nContent-Type: text/calendar; method=REQUEST\n\n"
        + invite("REQUEST", "20260305T140000").encode()
        + b"\n--x--\n"
    )
    message = read_bytes(raw)
    [entry] = entries_of(message.calendars)
    assert (entry.method, entry.uid, entry.organizer) == ("REQUEST", "one", ANA)
    assert entry.start.isoformat() == "2026-03-05T14:00:00+01:00"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text):
    try:
        timelines = read(text)
    except UnreadableError:
        return
    for event in (event for timeline in timelines for event in timeline.events):
        for evidence in event.evidence:
            assert text.removeprefix("\ufeff")[evidence.start : evidence.end] == evidence.quote


WORDS = st.sampled_from(
    "3 Mar|5/3|the 9th|Thursday|a week later|yesterday|31/2|0202-01-01|interview|phone screen|moved to|cancelled|they|I|nobody joined|rejected|offer|chased|twice|nothing since"
    "|for six weeks|by Friday|take home|about a day|Northwind:|\n|, |. | and |; |– |date,event\n|- date: |{\"events\": [|]}|!!x |&a |3pm|(|)".split("|")
)  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_any_row_of_its_own_words_is_read_or_refused(text):
    try:
        timelines = read(text)
    except UnreadableError:
        return
    for timeline in timelines:
        assert timeline.events
        assert [event.day for event in timeline.events] == sorted(event.day for event in timeline.events)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([ME, ANA]),
            st.lists(WORDS, max_size=12).map(" ".join),
            st.text(max_size=60),
            st.sampled_from([INVITATION, MOVE, "reply", "offer", "rejection", "assessment", "other", "status-update"]),
        ),
        max_size=5,
    )
)
def test_any_mail_gives_a_timeline_with_evidence_in_place(mails):
    made = [
        mail(sender, f"03-{day:02}T09:00", kind, body[:20], body, calendar)
        for day, (sender, body, calendar, kind) in enumerate(mails, 1)
    ]
    documents = {message.source: message for message, _ in made}
    for event in process(*made).events:
        for evidence in event.evidence:
            assert documents[evidence.document].text_of(evidence.part)[evidence.start : evidence.end] == evidence.quote


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.dates(min_value=date(1995, 1, 1), max_value=date(2095, 1, 1)), st.booleans())
def test_any_phrase_has_a_day_or_none(text, base, past):
    for phrase in phrases(text):
        assert 0 <= phrase.start < phrase.end <= len(text)
        resolve(phrase, base, past=past)


# One mechanism each: notes of 2026 judged on 20 May, and the events they tell of.
HANDS = [
    ("shorthand", "appl 7/4\n14/4 itv w/ mgr\n21/4 em: no, stronger field", "04-07 applied, 04-14 interview-held, 04-21 rejected"),
    ("slips of the pen", "aplied 7 april, intevriew 14 april, rejectd 21 april", "04-07 applied, 04-14 interview-held, 04-21 rejected"),
    ("apposed dates", "I applied on Tuesday, the 5th of May. Yesterday, the 19th, they turned me down.", "05-05 applied, 05-19 rejected"),
    ("only the unreal part is unreal", "I applied on 5 May and I'm starting to wonder if anyone reads these.", "05-05 applied"),
    ("a name as subject", "5 May interview. 12 May: Mrs Okafor telephoned to offer me the post.", "05-05 interview-held, 05-12 offer-made"),
    ("an idiom of calling", "5 May met the foreman. 12 May gave him a bell.", "05-05 interview-held, 05-12 follow-up-sent"),
    ("a new time in short", "4 May: interview set for 7 May 2pm\n6 May: rang, manager ill. now 11 May 2pm", "05-04 interview-scheduled, 05-06 interview-rescheduled"),
    ("people in a fragment", "4 May: interview with the manager. Then the director (11 May).", "05-04 interview-held, 05-11 interview-held"),
    ("a word in short", "4 May case study, 3h\n8 May sent\n15 May no", "05-04 assessment-assigned, 05-08 assessment-submitted, 05-15 rejected"),
    ("how it ended told first", "Got the job!! Applied 14 April. Interview 21 April. Offer 28 April.", "04-14 applied, 04-21 interview-held, 04-28 offer-made"),
    ("days counted from the first", "Day 1 (4 May): applied\nDay 8: interview", "05-04 applied, 05-11 interview-held"),
    ("an evening before the meeting due", "On 4 May they booked me in for Tuesday 12 May at 10. The evening before they cancelled.", "05-04 interview-scheduled, 05-11 interview-cancelled"),
    ("a promise is no contact", "Interview 4 May, they mean to give an answer until 15 May.", "05-04 interview-held, 05-04 promise-made"),
    ("a subject that is nobody", "Interview 4 May. Not even an auto reply. Nobody has ever written.", "05-04 interview-held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in HANDS], ids=[case[0] for case in HANDS])
def test_notes_of_many_hands(text, expected):
    assert sorted(told(text, date(2026, 5, 20), "")) == sorted(expected.split(", "))


def test_a_deadline_in_a_later_sentence_belongs_to_the_offer():
    [timeline] = read_timelines("Offer 12 May. They need it signed by noon on 14 May.", as_of=date(2026, 5, 13))
    [offer] = [event for event in timeline.events if event.kind is EventKind.OFFER_MADE]
    assert offer.target == datetime(2026, 5, 14, 12)


@given(st.text(alphabet="appl itv w/ u F\n.,:33/·canceld", max_size=200))
@settings(max_examples=100, deadline=None)
def test_written_out_shorthand_knows_where_it_stood(text):
    full = written_out(text)
    places = [full.source(place) for place in range(len(full.text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == len(text)


def test_evidence_of_shorthand_is_as_it_was_written():
    text = "appl 7/4, itv 14/4 w/ mgr"
    [timeline] = read_timelines(text, as_of=date(2026, 5, 20))
    for event in timeline.events:
        [spot] = event.evidence
        assert text[spot.start : spot.end] == spot.quote
        assert "interview" not in spot.quote
