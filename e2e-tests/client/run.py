"""Generates a Python client from the running platform's document and works with it as a partner's system would.

It lists partners page by page with a filter, imports some from CSV, and reads a problem. PEP_ORIGIN,
PEP_OPERATOR_SECRET and PEP_PORTAL_SECRET say where the platform is.
"""

import importlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent / "demo")]
from callers import Callers  # noqa: E402

ROWS = 7
PAGE = 3


def generated(origin: str, folder: pathlib.Path) -> str:
    """The name of the package that the generator made; it may not warn of anything but streams of lines."""
    document = folder / "openapi.json"
    with urllib.request.urlopen(f"{origin}/openapi.json", timeout=30) as answer:
        document.write_bytes(answer.read())
    made = subprocess.run(
        [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document), "--meta", "none",
         "--output-path", str(folder / "partner_platform"), "--config", str(HERE / "generator.yml")],
        capture_output=True, text=True, check=False,
    )
    told = made.stdout + made.stderr
    if made.returncode or "ERROR" in told or "will not be generated" in told or "Unable" in told:
        raise SystemExit("the generator did not like the document:\n" + told[-4000:])
    sys.path.insert(0, str(folder))
    return "partner_platform"


def operation(package: str, name: str):
    return importlib.import_module(f"{package}.api.{name}")


def check(what: str, expected, actual) -> None:
    if expected != actual:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")
    print(f"    = {what}: {actual}")


def main() -> None:
    origin = os.environ["PEP_ORIGIN"]
    callers = Callers.of_environment(os.environ)
    with tempfile.TemporaryDirectory(prefix="pep-client-") as folder:
        package = generated(origin, pathlib.Path(folder))
        client = importlib.import_module(package).AuthenticatedClient(base_url=origin, token=callers.admin())
        take_rows(package, client)
        page_by_page(package, client)
        read_a_problem(package, client)


def take_rows(package: str, client) -> None:
    csv = "code,name,type,country\n" + "".join(
        f"C-{n},Partner {n},{'reseller' if n % 2 else 'agent'},DE\n" for n in range(ROWS)
    )
    body = importlib.import_module(f"{package}.types").File(payload=io.BytesIO(csv.encode()))
    answer = operation(package, "partner_takeover.partner_partner_import_import_rows").sync_detailed(
        client=client, body=body
    )
    check("status of an import", 200, answer.status_code.value)
    summary = json.loads(answer.content.splitlines()[-1])["summary"]
    check("partners created from CSV", {"created": ROWS}, summary["outcomes"])


def page_by_page(package: str, client) -> None:
    listing = operation(package, "partner_profile.partner_partner_list")
    kinds = importlib.import_module(f"{package}.models.partner_partner_list_type_item").PartnerPartnerListTypeItem
    unset = importlib.import_module(f"{package}.types").UNSET
    codes, cursor, pages = [], unset, 0
    while True:
        page = listing.sync(client=client, type_=[kinds("reseller"), kinds("agent")], limit=PAGE, cursor=cursor)
        codes += [partner.code for partner in page.items]
        pages += 1
        if not page.next_:
            break
        cursor = page.next_
    check("partners found page by page", [f"C-{n}" for n in range(ROWS)], codes)
    check("pages", -(-ROWS // PAGE), pages)
    agents = listing.sync(client=client, type_=[kinds("agent")])
    check("agents among them", ROWS // 2 + ROWS % 2, len(agents.items))


def read_a_problem(package: str, client) -> None:
    answer = operation(package, "partner_profile.partner_partner_get").sync_detailed(id="par_none", client=client)
    check("status of a partner that is none", 404, answer.status_code.value)
    check("the problem's code", "not-found", answer.parsed.code)


if __name__ == "__main__":
    main()
