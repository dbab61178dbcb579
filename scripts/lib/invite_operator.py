"""Invites somebody to run the installation, as its own client; the first operator comes in this way.

Usage: invite_operator.py ADDRESS NAME
"""
import json
import sys
import urllib.error

from operating import ORIGIN, call, operator_token, reason


def main(address, name):
    guest = {"email": address, "name": name, "role": "operator"}
    try:
        made = call("/api/operators", json.dumps(guest).encode(), "POST", **operator_token(), **{"Content-Type": "application/json"})
    except OSError as error:
        print(f"pep: {address} was not invited: {reason(error)}", file=sys.stderr)
        return 1
    invitation = made["invitation"]
    print(f"{invitation['link']}\nopens once, until {invitation['expiresAt']}; the first sign-in at {ORIGIN} asks for a second factor.")
    return 0


sys.exit(main(*sys.argv[1:]))
