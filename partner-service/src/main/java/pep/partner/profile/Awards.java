package pep.partner.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The certifications of one partner at one moment.
 *
 * @param held those that hold, one of each code
 * @param upcoming those whose award lies ahead, one of each code
 * @param ending the codes of those that are held and of which it was told that they end soon
 */
record Awards(List<Certification> held, List<Certification> upcoming, List<String> ending) {

  /** How long before it ends it is told that a certification will. */
  static final Duration NOTICE = Duration.ofDays(30);

  /** A later award of what is held replaces it; one that ended before now changes nothing. */
  Awards award(Certification awarded, Instant now) {
    if (awarded.awardedAt().isAfter(now)) {
      return new Awards(held, put(upcoming, awarded), ending);
    }
    boolean newer =
        held.stream()
            .filter(each -> each.code().equals(awarded.code()))
            .noneMatch(
                each -> each.equals(awarded) || each.awardedAt().isAfter(awarded.awardedAt()));
    return newer && awarded.holdsAt(now)
        ? new Awards(put(held, awarded), upcoming, without(ending, awarded.code()))
        : this;
  }

  /** With what another partner holds, as if all of it had been awarded here. */
  Awards and(Awards others, Instant now) {
    Awards both = this;
    for (Certification each : others.held()) {
      both = both.award(each, now);
    }
    for (Certification each : others.upcoming()) {
      both = both.award(each, now);
    }
    return both.at(now);
  }

  Awards without(String code) {
    return new Awards(others(held, code), others(upcoming, code), without(ending, code));
  }

  /** As they are now: what has begun is held, what has ended is gone, what ends soon is told. */
  Awards at(Instant now) {
    Awards awards =
        new Awards(
            held.stream().filter(each -> each.holdsAt(now)).toList(),
            upcoming.stream().filter(each -> each.awardedAt().isAfter(now)).toList(),
            ending);
    for (Certification each : upcoming) {
      if (!each.awardedAt().isAfter(now)) {
        awards = awards.award(each, now);
      }
    }
    List<Certification> holding = awards.held();
    return new Awards(
        holding,
        awards.upcoming(),
        holding.stream()
            .filter(each -> toldAt(each) instanceof Instant from && !now.isBefore(from))
            .map(Certification::code)
            .toList());
  }

  /** When it is not as it is now; null for never. */
  @Nullable Instant turnsAt() {
    return Stream.of(
            held.stream().map(Certification::expiresAt),
            held.stream().filter(each -> !ending.contains(each.code())).map(Awards::toldAt),
            upcoming.stream().map(Certification::awardedAt))
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Instant toldAt(Certification held) {
    return held.expiresAt() == null ? null : held.expiresAt().minus(NOTICE);
  }

  private static List<Certification> put(List<Certification> all, Certification one) {
    List<Certification> put = new ArrayList<>(others(all, one.code()));
    put.add(one);
    put.sort(Comparator.comparing(Certification::code));
    return List.copyOf(put);
  }

  private static List<Certification> others(List<Certification> all, String code) {
    return all.stream().filter(each -> !each.code().equals(code)).toList();
  }

  private static List<String> without(List<String> codes, String code) {
    return codes.stream().filter(each -> !each.equals(code)).toList();
  }
}
