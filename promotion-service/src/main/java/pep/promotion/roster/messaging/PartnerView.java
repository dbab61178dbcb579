package pep.promotion.roster.messaging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.search.SearchWords;

/** What is read of a partner. */
public record PartnerView(String code, String status, @Nullable String name) {

  /** By which it is found. */
  List<String> words() {
    return SearchWords.of(Stream.of(code, name).filter(Objects::nonNull).toList());
  }
}
