"""Step 5, at the end: a single sale earns a rebate, and its return takes it back to the cent."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ..truth import rebate
from ..waiting import wait_for
from . import terms
from .channel import Channel, minor

AMOUNT = 1_000_00


def play(channel: Channel, zone: str) -> None:
    newcomer = channel.figures.newcomer.code
    volume = channel.figures.rebate_volumes.get(newcomer, 0)
    slabs = rebate.parsed(terms.VOLUME_SLABS)
    before, after = rebate.rebate(volume, slabs), rebate.rebate(volume + AMOUNT, slabs)
    sale, back = f"till-{channel.run}-1", f"till-{channel.run}-2"
    sold_at = datetime.now(ZoneInfo(zone)).isoformat(timespec="seconds")
    channel.story.equal(f"rebate of partner {newcomer} before", before, _owed(channel, newcomer), channel.spoken)
    line = {
        "source": "till",
        "partnerCode": newcomer,
        "productCode": channel.figures.products[0].code,
        "unitPrice": "100.00",
        "currency": channel.vendor.currency,
        "soldAt": sold_at,
    }
    channel.system.post("/api/sales", line | {"externalId": sale, "quantity": "10"})
    _expect(channel, newcomer, f"rebate after a single sale of {channel.spoken(AMOUNT)}", after)
    repeated = channel.system.post("/api/sales", line | {"externalId": sale, "quantity": "10"})
    channel.story.equal("outcome of the same sale sent again", "duplicate", repeated["outcome"])
    channel.system.post("/api/sales", line | {"externalId": back, "quantity": "-10", "returns": sale})
    _expect(channel, newcomer, "rebate after its return", before)


def _owed(channel: Channel, code: str) -> int:
    totals = channel.system.get("/api/ledger/totals", partnerId=channel.partner(code))["items"]
    return sum(minor(each["owed"]) for each in totals if each["promotionCode"] == "volume")


def _expect(channel: Channel, code: str, what: str, amount: int) -> None:
    seen = wait_for(what, lambda: _owed(channel, code), good=lambda owed: owed == amount)
    channel.story.equal(what, amount, seen, channel.spoken)
