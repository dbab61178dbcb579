package pep.partner.segment;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Rule;

/** A group of partners, defined by a rule and never by a list. */
public class Segment extends Aggregate {

  static final AggregateKind<Segment> KIND =
      AggregateKind.of(Segment.class, "segment", "segments")
          .publishing(SegmentChanged::of)
          .searchedBy(segment -> Stream.of(segment.code, segment.name, segment.description));

  private String code;
  private String name;
  private @Nullable String description;
  private String rule;
  private @Nullable Meaning meaning;
  private long ruleVersion;
  private boolean retired;

  @SuppressWarnings("NullAway.Init")
  private Segment() {}

  @SuppressWarnings("NullAway.Init")
  private Segment(Tenant tenant, String id, String code, Instant now) {
    super(tenant, id, now);
    this.code = code;
  }

  static Segment define(
      Tenant tenant,
      String id,
      String code,
      String name,
      @Nullable String description,
      Rule rule,
      Instant now) {
    Segment segment = new Segment(tenant, id, code, now);
    segment.change(name, description, rule);
    return segment;
  }

  /**
   * A changed rule gets a new version, and so does one that means something else now; the same rule
   * keeps its own.
   *
   * @throws SegmentRetired if nobody can become a member any more
   */
  void change(String newName, @Nullable String newDescription, Rule newRule) {
    if (retired) {
      throw new SegmentRetired(code);
    }
    this.name = newName;
    this.description = newDescription;
    if (!newRule.text().equals(rule) || meaning() != Meaning.ABSENT_IS_UNKNOWN) {
      this.rule = newRule.text();
      this.meaning = Meaning.ABSENT_IS_UNKNOWN;
      this.ruleVersion++;
    }
  }

  /** Nobody is a member of a retired segment. */
  void retire() {
    this.retired = true;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public @Nullable String description() {
    return description;
  }

  public String rule() {
    return meaning().spelled(rule);
  }

  public Meaning meaning() {
    return meaning == null ? Meaning.ABSENT_IS_EMPTY : meaning;
  }

  public long ruleVersion() {
    return ruleVersion;
  }

  public boolean retired() {
    return retired;
  }
}
