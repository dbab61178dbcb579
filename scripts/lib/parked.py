"""Lists parked messages of every room, or replays some, through the gateway.

Usage: parked.py [list | replay ID...]
"""
import sys
import urllib.error
import urllib.parse

from operating import ORIGIN, call, operator_token, reason

ROOMS = ("partner", "catalog", "territory", "promotion", "performance")


def parked(room, token):
    path = f"/api/{room}/parked"
    after = ""
    while True:
        page = call(path + after, **token)
        yield from page["items"]
        if not page.get("next"):
            return
        after = "?cursor=" + urllib.parse.quote(page["next"])


def show(token):
    failed = total = 0
    for room in ROOMS:
        try:
            for item in parked(room, token):
                if not total:
                    print(f"{'ROOM':<12} {'ID':<38} {'TYPE':<28} {'TRIED':>5}  {'AT':<24} REASON")
                total += 1
                print(f"{room:<12} {item['id']:<38} {item.get('type', '?'):<28} {item.get('attempts', '?'):>5}  "
                      f"{item.get('at', '?'):<24} {item.get('reason', '')}")
        except OSError as error:
            failed = 1
            print(f"{room}: cannot be asked: {reason(error)}", file=sys.stderr)
    print(f"{total} parked.", file=sys.stderr)
    return failed


def replay(token, ids):
    failed = 0
    for wanted in ids:
        done, problems = None, []
        for room in ROOMS:
            try:
                call(f"/api/{room}/parked/{urllib.parse.quote(wanted, safe='')}/replay", b"", "POST", **token)
                done = room
                break
            except urllib.error.HTTPError as error:
                if error.code != 404:
                    problems.append(f"{room}: {reason(error)}")
            except OSError as error:
                problems.append(f"{room}: {reason(error)}")
        failed |= done is None
        print(f"{wanted}: replayed in {done}" if done else f"{wanted}: {'; '.join(problems) or 'no room has it parked'}")
    return failed


def main(command="list", *ids):
    if command not in ("list", "replay") or (command == "replay") != bool(ids):
        print("pep: say ./pep parked list, or ./pep parked replay <id>...", file=sys.stderr)
        return 2
    try:
        token = operator_token()
    except OSError as error:
        print(f"pep: the operator could not sign in at {ORIGIN}: {reason(error)}; ./pep status says what is not ready.", file=sys.stderr)
        return 1
    return int(show(token) if command == "list" else replay(token, ids))


sys.exit(main(*sys.argv[1:]))
