package pep.catalog.quote;

import java.util.Map;
import org.joda.money.Money;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Prices or offers moved after the draft was reckoned: nobody sends what they have not seen. */
@Problem(
    code = "quote-repriced",
    title = "The quote costs something else by now",
    cure = "Look at the draft again, which has the new prices, and send it if they suit.")
public class QuoteRepriced extends RuleBroken {

  QuoteRepriced(String id, Money before, Money now) {
    super(
        "Quote " + id + " came to " + before + " and comes to " + now + " now.",
        Map.of("netBefore", before, "net", now));
  }
}
