"""Compares where each partner stands with what it earned by the file."""

from .channel import Channel

RANK = {"registered": 0, "silver": 1, "gold": 2}


def on_wrong_tier(channel: Channel) -> int:
    """How many active partners stand lower than they earned, or higher than they ever did.

    A partner that had earned a tier before its returns came keeps it for the days of grace, so while
    a file arrives it may rightly stand on any tier from what it earned in the end up to its peak.
    """
    figures = channel.figures
    standing = {
        each["partnerId"]: each["tier"] for each in channel.system.pages("/api/tiers", sort="partnerId", limit=500)
    }
    wrong = 0
    for code, partner_id in channel.active_partners.items():
        lowest = figures.tiers.of(figures.revenue_12m[code])
        highest = figures.tiers.of(figures.peak_12m.get(code, 0))
        wrong += not RANK[lowest] <= RANK.get(standing.get(partner_id, ""), -1) <= RANK[highest]
    return wrong
