"""The file's country names as ISO 3166-1 codes."""

# CLDR's code for an unknown region, and the one that ISO reserves for the European Union.
UNKNOWN = "ZZ"
EUROPEAN_UNION = "EU"

CODES = {
    "Australia": "AU",
    "Austria": "AT",
    "Bahrain": "BH",
    "Belgium": "BE",
    "Brazil": "BR",
    "Canada": "CA",
    "Channel Islands": "JE",
    "Cyprus": "CY",
    "Czech Republic": "CZ",
    "Denmark": "DK",
    "EIRE": "IE",
    "European Community": EUROPEAN_UNION,
    "Finland": "FI",
    "France": "FR",
    "Germany": "DE",
    "Greece": "GR",
    "Hong Kong": "HK",
    "Iceland": "IS",
    "Israel": "IL",
    "Italy": "IT",
    "Japan": "JP",
    "Lebanon": "LB",
    "Lithuania": "LT",
    "Malta": "MT",
    "Netherlands": "NL",
    "Norway": "NO",
    "Poland": "PL",
    "Portugal": "PT",
    "RSA": "ZA",
    "Saudi Arabia": "SA",
    "Singapore": "SG",
    "Spain": "ES",
    "Sweden": "SE",
    "Switzerland": "CH",
    "USA": "US",
    "United Arab Emirates": "AE",
    "United Kingdom": "GB",
    "Unspecified": UNKNOWN,
}


def code(name: str) -> str:
    try:
        return CODES[name]
    except KeyError:
        raise ValueError(f"no ISO code is known for the country '{name}'") from None


def has_territory(code: str) -> bool:
    """Whether the code names a country, and not what is left of the file's names."""
    return code not in (UNKNOWN, EUROPEAN_UNION)
