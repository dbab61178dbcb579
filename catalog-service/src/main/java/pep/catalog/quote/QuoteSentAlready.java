package pep.catalog.quote;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** What was sent to somebody cannot be changed behind their back. */
@Problem(
    code = "quote-sent",
    title = "The quote was sent",
    cure = "Create a new quote; the one that was sent stays as it was.")
public class QuoteSentAlready extends RuleBroken {

  QuoteSentAlready(String id) {
    super("Quote " + id + " was sent and can no longer be changed.");
  }
}
