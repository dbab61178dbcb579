package pep.territory.area;

import java.util.HashMap;
import java.util.Map;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.reason.Reason;

/**
 * How two areas stand to each other, with the evidence.
 *
 * @param kind apart, sharing ground, or not comparable
 * @param why names the codes or the place that decided; before there were codes of reasons it was
 *     stored as a sentence
 */
public record AreaRelation(Kind kind, @Field("because") Reason why) {

  /** What can be said; {@link #UNKNOWN} where geometry would be needed that nobody has given. */
  public enum Kind {
    DISJOINT,
    OVERLAPS,
    UNKNOWN
  }

  public static final AreaRelation APART =
      new AreaRelation(Kind.DISJOINT, Reason.of("areas-apart"));

  static AreaRelation overlaps(String code, Map<String, String> facts) {
    return new AreaRelation(Kind.OVERLAPS, new Reason(code, facts));
  }

  static AreaRelation unknown(String code, Map<String, String> facts) {
    return new AreaRelation(Kind.UNKNOWN, new Reason(code, facts));
  }

  /**
   * A reason for which this counts: the relation's code is its fact {@code relation}, and the
   * relation's facts stand among its own. Where the relation was stored as a sentence, that is its
   * fact {@code ground}.
   */
  public Reason counted(String code, Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    if (why.coded()) {
      all.putAll(why.facts());
      all.put("relation", why.code());
    } else {
      all.put("ground", why.text());
    }
    return new Reason(code, all);
  }

  /** The evidence in one sentence. */
  public String because() {
    return why.text();
  }
}
