package pep.catalog.quote;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.catalog.dealprice.DecisionByAnother;

/**
 * Whether the vendor wants to see a draft before it is sent, and that it has.
 *
 * @param approvalNeeded whether it waits for the vendor's approval
 * @param approval of the draft as it is; null while there is none
 * @param authors who drafted and changed it; null in quotes of before they were kept
 */
record QuoteReview(
    @Nullable Boolean approvalNeeded,
    @Nullable QuoteApproval approval,
    @Nullable List<String> authors) {

  static final QuoteReview NONE = new QuoteReview(false, null, null);

  QuoteReview writtenBy(String author) {
    return new QuoteReview(
        approvalNeeded,
        approval,
        Stream.concat(writers().stream(), Stream.of(author)).distinct().toList());
  }

  /** Whoever wrote the version before has written this one, too. */
  QuoteReview afterOne(QuoteReview before) {
    return new QuoteReview(
        approvalNeeded,
        approval,
        Stream.concat(before.writers().stream(), writers().stream()).distinct().toList());
  }

  /** What was approved is no more, for the draft has other prices. */
  QuoteReview repriced() {
    return new QuoteReview(approvalNeeded, null, authors);
  }

  /** It waits where too little is kept and nobody has approved that. */
  QuoteReview judged(boolean tooLittleKept) {
    return new QuoteReview(tooLittleKept && approval == null, approval, authors);
  }

  /**
   * Approved as it is. Of two the first one has approved it.
   *
   * @throws DecisionByAnother for whoever drafted or changed it
   */
  QuoteReview approved(QuoteApproval given, String quoteId) {
    if (writers().contains(given.by())) {
      throw new DecisionByAnother("quote", quoteId);
    }
    return approval == null ? new QuoteReview(false, given, authors) : this;
  }

  /**
   * @throws ApprovalNeeded when the vendor wants to see it and has not
   */
  void checkApproved(String quoteId) {
    if (waits()) {
      throw new ApprovalNeeded(quoteId);
    }
  }

  boolean waits() {
    return Boolean.TRUE.equals(approvalNeeded);
  }

  private List<String> writers() {
    return authors == null ? List.of() : authors;
  }
}
