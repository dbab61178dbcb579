package pep.catalog.quote;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The deal that a quote became, or was to become.
 *
 * @param askId of the asking, by which its answer is known
 * @param dealId of the deal; null until it was answered, and where there is none
 * @param reasons why it was refused, or is in review, in the words of who decided
 * @param at when it was asked for, then when it was answered
 */
public record QuoteDeal(
    String askId, Status status, @Nullable String dealId, List<DealReason> reasons, Instant at) {

  /** How far it has come. */
  public enum Status {
    /** No answer yet. */
    ASKED,
    REGISTERED,
    /** A person of the vendor looks at it. */
    REVIEW,
    REFUSED;

    /** The status that a word on the wire stands for. */
    public static Status of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * One reason, in the words of who decided.
   *
   * @param facts the values that decided; none of an answer of before they were kept
   */
  public record DealReason(String code, Map<String, String> facts, String text) {
    public DealReason {
      facts = facts == null ? Map.of() : Map.copyOf(facts);
    }
  }

  public QuoteDeal {
    reasons = List.copyOf(reasons);
  }

  static QuoteDeal asked(String askId, Instant now) {
    return new QuoteDeal(askId, Status.ASKED, null, List.of(), now);
  }
}
