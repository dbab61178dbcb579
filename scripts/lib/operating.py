"""The platform as its operator's client calls it."""
import base64
import json
import os
import urllib.error
import urllib.parse
import urllib.request

ORIGIN = os.environ["PEP_ORIGIN"]
# Loopback only: no proxy of this machine may come between.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def call(path, data=None, method="GET", **headers):
    request = urllib.request.Request(ORIGIN + path, data=data, method=method, headers=headers)
    with opener.open(request, timeout=10) as answer:
        return json.loads(answer.read() or b"null")


def operator_token():
    login = base64.b64encode(f"operator:{os.environ['PEP_OPERATOR_SECRET']}".encode()).decode()
    form = urllib.parse.urlencode({"grant_type": "client_credentials", "scope": "operator"}).encode()
    answer = call("/oauth2/token", form, "POST", Authorization=f"Basic {login}")
    return {"Authorization": f"Bearer {answer['access_token']}"}


def reason(error):
    """What went wrong, in the service's own words where it sent any."""
    if isinstance(error, urllib.error.HTTPError):
        try:
            problem = json.loads(error.read())
            return problem.get("detail") or problem.get("title") or problem.get("error") or f"HTTP {error.code}"
        except ValueError:
            return f"HTTP {error.code}"
    return str(error)
