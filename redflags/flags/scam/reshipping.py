"""Parcels received at home and sent on."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import FTCART, KENS5, USPIS22

PARCEL = "parcels|packages|package|parcel|boxes|box|shipments|shipment|deliveries|mail|correspondence|mailings|packets"
ITEM = (
    "parcels|packages|package|parcel|boxes|shipments|shipment|goods|items|orders|deliveries|merchandise|"
    "electronics|products"
)
HOME = (
    "home|house|residence|door|apartment|doorstep|flat|porch|garage|address|home_address|place|kitchen|"
    "residential_address|spare_room|premises"
)

FLAG = RedFlag(
    __name__,
    title="Asks you to receive and forward parcels at home",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The work is to receive, inspect, relabel and forward parcels from home.",
    why=(
        "The goods are bought with stolen cards, and your name is on the parcels. The US Federal Trade "
        "Commission says reshipping goods is never a real job."
    ),
    advice=(
        "Stop, and send nothing on.",
        "Keep the parcels and the messages, and tell the postal inspectors or the police.",
    ),
    sources=(FTCART, USPIS22, KENS5),
    thresholds="A home address and forwarding together count; packing at the employer's site does not.",
    patterns=(
        f"receive|receiving|accept|accepting|collect|get|take|taking|handle|process|sign_for|manage|store|keep|take_in ..7 {ITEM}|mail|correspondence|deliveries ..7 at|to|from|in ..1 your|ur|own|home ..2 {HOME}",
        f"receive|receiving|accept|accepting|take|sign_for|get ..7 {PARCEL}|goods|items ..3 at|from home",
        f"take|taking|accept ..1 delivery|deliveries ..3 at|in ..1 your|ur|home ..2 {HOME}|home",
        f"accept|receive ..2 ups|fedex|usps|dhl|amazon ..8 {HOME}",
        "package|parcel|parcels|packages|mail|delivery|correspondence ..1 acceptance|handling|reception|receiving|forwarding|intake ..6 home|from_home|at_home|your_place|residence",
        f"parcels|packages|boxes|shipments|goods|deliveries ..8 delivered|sent|shipped|arrive|come|arriving|dropped|addressed|land|reach|coming ..6 your|ur ..2 {HOME}",
        "parcels|packages|boxes|orders ..2 reach|come|comes|arrive|land ..2 you|your|ur ..10 leave|label|labels|sticker|stickers|hand|driver|courier|post|forward|ship|next",
        "packages|parcels|boxes ..8 under|in ..1 different|other|various|several|someone_else's name|names",
        "parcels|packages|package|parcel|boxes|shipments ..12 relabel|re-label|reship|re-ship|remail|re-mail|reshipped|relabelled|relabeled|re-send|resend|re-sent|resent",
        "package|parcel|box|shipment ..6 re-send|resend|reship|re-ship|forward|send_on|pass_on ..6 earns|pays|<money>",
        "inspect|check|verify|weigh|photograph|examine|open|inspecting|checking|scan ..7 packages|parcels|package|parcel|shipments|contents|deliveries|boxes|electronics|item|items ..12 forward|reship|ship|relabel|onward|post|post_office|label|labels|reseal|repack|next_address|provided_address",
        f"forward|reship|re-ship|post|ship|remail|mail|send|resend|drop|forwarding|shipping|sending ..6 {ITEM}|them ..6 using|with|under ..3 label|labels|prepaid|pre-paid|sticker|stickers|slip",
        "drop ..2 it|them|off|package|parcel|each|parcels|packages ..8 post_office|ups|fedex|usps|courier ..8 label|labels|slip|sticker|i_email|we_email|email_you|provided",
        "print|stick|attach|replace|change|apply|swap|put|affix|paste ..3 our|new|the|prepaid|pre-paid|fresh|another|shipping|provided|a|return ..2 label|labels|sticker|stickers|postage|waybill ..10 parcel|parcels|package|packages|box|boxes|ship|drop|forward|over_the_old|post_office",
        "wait ..3 for ..2 my|our|the|new ..1 label|labels|shipping_label|sticker|stickers",
        "we|i|our|manager|team|company ..6 email|e-mail|send|provide|supply|emailing ..6 prepaid|pre-paid|shipping|postage|mailing|return ..1 labels",
        "prepaid|pre-paid|postage labels|label ..8 email|emailed|e-mailed|inbox|by_email|whatsapp|to_print",
        "label|labels|slip ..8 parcel|parcels|package|packages|box|boxes ..8 home|house|kitchen|post_office|ups|fedex|usps|drop",
        "remove|discard|throw|take_out|tear|bin|shred|peel ..6 invoice|invoices|receipt|receipts ..8 parcel|parcels|package|packages|box|boxes|ship|post|forward|send|reseal|repack|tape",
        "remove|discard|throw|take_out|tear|bin|shred|peel|cover ..6 packing_slip|packing_slips|original_label|old_label|old_labels|original_labels|sender's_label|sender_label|old_address",
        f"{PARCEL} ..8 post_onward|send_onward|ship_onward|send_on|pass_on|forward_on|onward|sent_on|onwards|next_address|next_destination|final_recipient|send_them_on|pass_them_on|hand_them_to|hand_them_over|hand_it_to",
        "send|ship|shipped ..2 the|you|our goods|items|products|merchandise ..6 you ..2 pass|forward|send|ship|post|mail ..6 customers|buyers|clients|abroad|overseas",
        "receive|accept ..6 for_them|on_their_behalf|on_our_behalf|for_our_buyers|for_customers ..8 send|ship|forward|post|pass",
        "buyers|customers|clients ..8 delivery|deliver|ship|shipping ..8 you|u receive|accept|get ..8 send|forward|ship|pass",
        "parcel|package|packages|parcels|reshipping|mail ..1 inspector|forwarder|handler|receiver|processor ..3 from_home|home-based|at_home|work-from-home|your_house|remote",
        "quality|shipping|logistics|delivery|warehouse|dispatch ..1 inspector|control|clerk|controller|assistant|coordinator|agent|specialist ..8 from_home|at_home|home-based|your_home|work-from-home|remote|your_own_home ..12 parcel|parcels|package|packages|label|labels|mail|items|goods",
        "shipping|logistics|delivery|dispatch|mailing clerk|assistant|coordinator|agent ..3 remote|home|home-based|from_home ..10 label|labels",
        "<money> ..3 per|each|every|for|a|/ ..2 parcel|package|box|shipment ..10 home|reship|forward|forwarded|relabel|inspect|sent_on|shipped|label",
        "parcels|packages|boxes ..8 onward|forward|relabel|home ..6 <money> ..1 each|apiece|per",
        "parcels|packages|boxes ..3 a_day|daily|per_day ..12 post|forward|onward|<money>",
        "your|ur|own home|house|address|garage|spare_room|flat|apartment ..8 warehouse|depot|drop_point|collection_point|hub|transit|shipping_point|receiving",
        "you|u ..6 our|a|the ..2 local hub|warehouse|depot|drop_point|collection_point|stock_point ..8 orders|parcels|packages|goods|boxes|stickers|labels",
        "arrive|arrives|land|lands|come|comes|delivered|sent|shipped ..2 at|to yours|your_place|your_address|your_door|your_home|you ..10 van|driver|courier|collects|collect|post|send_them|label|sheet|usps|fedex|out_weekly|reship|forward_them",
        "<money> ..2 per|each|for_each|for_every ..1 item|parcel|package|box|unit ..1 dispatched|shipped|forwarded|reshipped|sent|posted|mailed",
        "boxes|parcels|packages|items|goods ..7 in your|ur ..2 hallway|home|garage|room|kitchen|flat|house|living_room|apartment|porch",
        "rewrap|re-wrap|reseal|repack|re-pack|repackage ..8 mail|ship|post|send|forward ..6 next|client|recipient|address|customer|onward|home",
        "repost|re-post|remail|reship|re-ship ..6 to ..3 addresses|address|customers|clients|buyers|abroad|overseas",
        "process|handle|manage|receive|processing|handling ..2 shipments|parcels|packages|mail ..3 from|at home",
        "redirect|re-direct|redirecting ..3 orders|parcels|packages|mail|goods|shipments",
        "parcels|packages|mails|letters|boxes ..8 sent|delivered|shipped|come|coming|arrive ..2 to|for you|u ..12 keep|safe|forward|until|instructions|hold|label|ship|send|forwarding",
        "pack_again|repack|reseal|rewrap ..8 ups|fedex|usps|dhl|courier|post",
        "boxes|parcels|packages|parcel|items|goods ..8 where_you_live|where_u_live",
        "take|takes|accept ..2 delivery|deliveries ..6 send|pass|forward|ship ..2 it|them ..1 on|out|along",
        "check|open|get|inspect ..3 them|parcels|packages|it ..6 print|stick|put ..3 label|labels|sticker",
        "packages|parcels|boxes|items ..6 to|at your|ur ..2 home|house|address|place|door ..8 repack|ship|forward|post|relabel|send|reship",
        "forward|forwarding|ship|shipping|send|sending|reship|post ..6 packages|parcels|mail ..3 from ..1 your|ur ..1 home|house|address|place",
    ),
    hints=(
        "<money> ..2 per|each|every|for_each parcel|package|box|shipment",
        "prepaid|pre-paid|shipping label|labels",
        "packages|parcels ..6 home|house|your_address",
        "customers|buyers|clients ..4 abroad|overseas|eastern_europe|russia|outside ..10 parcels|packages|reship|forward",
        "forward|reship|repack|relabel ..4 parcels|packages|goods|items",
    ),
    examples=(
        "As Quality Inspector you [[get parcels at home, check them and print our new label]].",
        "Logistics assistant: [[five packages a day, remove invoices, post onward, $30 each]].",
        "Shipping clerk, remote, [[we email the prepaid labels]].",
        "[[Boxes come to your door]], you photograph the contents and a driver takes them the next morning.",
        "You only [[stick the sticker we send over the old one and drop the box]] at the post office.",
        "[[Your garage becomes our little hub]], we pay per item that leaves it.",
    ),
    counterexamples=(
        "Warehouse packer at our Tilburg site, shifts 6-14.",
        "Drivers collect parcels from our depot.",
        "We'll send a parcel with your new laptop and a return label for the old one.",
        "You will not receive or forward parcels at home; all work is in our warehouse.",
        "They wanted me to receive packages at my home and relabel them, so I quit.",
        "Your benefits package will be sent to your home address after you sign.",
        "Mail room assistant: sort and deliver mail and parcels across our Leeds office.",
    ),
)
