package pep.territory.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Spans that lie apart, in order, so that a code or a span is found by halving. */
final class MergedSpans {

  private final List<PostalSpan> apart;

  private MergedSpans(List<PostalSpan> apart) {
    this.apart = apart;
  }

  static MergedSpans of(Stream<PostalEntry> entries) {
    List<PostalSpan> sorted = entries.flatMap(entry -> entry.spans().stream()).sorted().toList();
    List<PostalSpan> apart = new ArrayList<>();
    for (PostalSpan span : sorted) {
      PostalSpan before = apart.isEmpty() ? null : apart.getLast();
      if (before == null || !before.meets(span)) {
        apart.add(span);
      } else if (before.last().compareTo(span.last()) < 0) {
        apart.set(apart.size() - 1, new PostalSpan(before.first(), span.last()));
      }
    }
    return new MergedSpans(List.copyOf(apart));
  }

  boolean contains(String canonical) {
    int at = before(canonical);
    return at >= 0 && apart.get(at).contains(canonical);
  }

  boolean contains(PostalSpan span) {
    int at = before(span.first());
    return at >= 0 && apart.get(at).contains(span);
  }

  boolean meets(PostalSpan span) {
    int at = before(span.last());
    return at >= 0 && apart.get(at).meets(span);
  }

  /** The last span that begins at the text or before it; -1 if there is none. */
  private int before(String text) {
    int at =
        Collections.binarySearch(
            apart, new PostalSpan(text, ""), (a, b) -> a.first().compareTo(b.first()));
    return at >= 0 ? at : -at - 2;
  }
}
