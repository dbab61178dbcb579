"""How Schemathesis signs its requests, and what it may not know of the platform."""

import json
import os

import schemathesis
from callers import Callers

callers = Callers.of_environment(os.environ)

# What no schema can say: two values that contradict each other, or a name that does not exist. Each of these
# refuses a body that fits its schema, and says which field is wrong.
SEMANTIC = frozenset(line.split()[0] for line in open(os.path.join(os.path.dirname(__file__), "semantic.txt"))
                     if line.strip() and not line.startswith("#"))


@schemathesis.serializer("application/x-ndjson")
def lines(context, value):
    """A file of one line: the document gives the form of a line."""
    return json.dumps(value).encode() + b"\n"


@schemathesis.auth(refresh_interval=None)
class Token:
    """The one of whom the operation may be asked: the operator, or the vendor's administrator."""

    def get(self, case, context):
        return callers.token(case.operation.definition.raw.get("security") or [])

    def set(self, case, data, context):
        if data:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}


@schemathesis.hook
def filter_query(context, query):
    """A query is texts: what is a wrong type in JSON is there a good text, or nothing at all."""
    yes_no = {
        parameter["name"]
        for parameter in context.operation.definition.raw.get("parameters", [])
        if parameter.get("schema", {}).get("type") == "boolean"
    }
    return all(
        not isinstance(value, dict) and (name in yes_no or not isinstance(value, bool))
        for name, value in (query or {}).items()
    )


@schemathesis.check
def valid_data_is_taken(context, response, case):
    """A request that fits the document may not be refused as if it did not."""
    mode = case.meta.generation.mode if case.meta else None
    if response.status_code != 400 or mode is None or not mode.is_positive:
        return
    problem = response.json()
    codes = {error["code"] for error in problem.get("errors", [])} or {problem["code"]}
    unexplained = sorted(codes - SEMANTIC)
    if unexplained:
        raise AssertionError(f"refused though it fits the document: {', '.join(unexplained)}")
