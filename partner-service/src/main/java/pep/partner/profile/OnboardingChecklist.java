package pep.partner.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a partner must do before it comes into business, and what of it is done.
 *
 * @param agreementAcceptedAt when it agreed to what it has to; null while it has not
 * @param checklist what else must be done
 * @param checklistDone what of that is
 */
public record OnboardingChecklist(
    @Nullable Instant agreementAcceptedAt,
    SortedSet<String> checklist,
    SortedSet<String> checklistDone) {

  /** What stands among what is missing while it has not agreed to what it has to. */
  static final String AGREEMENT = "agreement";

  public OnboardingChecklist {
    checklist = Collections.unmodifiableSortedSet(new TreeSet<>(checklist));
    checklistDone = Collections.unmodifiableSortedSet(new TreeSet<>(checklistDone));
  }

  /** Of these items, none of which is done. */
  static OnboardingChecklist of(Collection<String> items) {
    return new OnboardingChecklist(null, new TreeSet<>(items), new TreeSet<>());
  }

  /** A repeat keeps the first instant. */
  OnboardingChecklist agreed(Instant at) {
    return agreementAcceptedAt == null
        ? new OnboardingChecklist(at, checklist, checklistDone)
        : this;
  }

  /**
   * @throws NotOnChecklist if the checklist has no such item
   */
  OnboardingChecklist done(String item) {
    if (!checklist.contains(item)) {
      throw new NotOnChecklist(item, checklist);
    }
    SortedSet<String> more = new TreeSet<>(checklistDone);
    more.add(item);
    return new OnboardingChecklist(agreementAcceptedAt, checklist, more);
  }

  /** What must be done before it comes into business, the agreement first. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (agreementAcceptedAt == null) {
      missing.add(AGREEMENT);
    }
    checklist.stream().filter(item -> !checklistDone.contains(item)).forEach(missing::add);
    return missing;
  }
}
