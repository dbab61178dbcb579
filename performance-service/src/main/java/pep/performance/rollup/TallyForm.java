package pep.performance.rollup;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** How sums stand in a roll-up's document: short names, since a partner has one for each day. */
final class TallyForm {

  private static final String DAYS = "days";

  private TallyForm() {}

  /** What adds a delta to a document; no update where there is nothing to add. */
  static List<Bson> additions(RollupDelta delta) {
    List<Bson> updates = new ArrayList<>();
    add(updates, "", delta.total());
    delta.days().forEach((day, tally) -> add(updates, DAYS + "." + day + ".", tally));
    return updates;
  }

  private static void add(List<Bson> updates, String path, Tally tally) {
    updates.add(Updates.inc(path + "r", tally.revenueMinor()));
    updates.add(Updates.inc(path + "x", tally.returnsMinor()));
    updates.add(Updates.inc(path + "u", tally.unitsThousandths()));
    updates.add(Updates.inc(path + "v", tally.returnedThousandths()));
    updates.add(Updates.inc(path + "s", tally.saleLines()));
    updates.add(Updates.inc(path + "b", tally.returnLines()));
    Instant first = tally.firstSaleAt();
    Instant last = tally.lastSaleAt();
    if (first != null && last != null) {
      updates.add(Updates.min(path + "f", Date.from(first)));
      updates.add(Updates.max(path + "l", Date.from(last)));
    }
  }

  static Tally read(Document document) {
    return new Tally(
        number(document, "r"),
        number(document, "x"),
        number(document, "u"),
        number(document, "v"),
        number(document, "s"),
        number(document, "b"),
        instant(document, "f"),
        instant(document, "l"));
  }

  /** The sums by day of the month. */
  static Map<Integer, Tally> days(Document document) {
    Map<Integer, Tally> days = new TreeMap<>();
    document
        .get(DAYS, new Document())
        .forEach((day, sums) -> days.put(Integer.valueOf(day), read((Document) sums)));
    return days;
  }

  private static long number(Document document, String name) {
    return document.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable Instant instant(Document document, String name) {
    Date date = document.getDate(name);
    return date == null ? null : date.toInstant();
  }
}
