package pep.catalog.audience.messaging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.search.SearchWords;

/**
 * The part of {@code partner.changed.v1} that this service reads.
 *
 * @param partnerId null where it was kept before it was read
 * @param words by which it is found, made of its name and code where it comes in
 */
public record KnownPartner(
    String code,
    String status,
    @Nullable String type,
    @Nullable String partnerId,
    @Nullable String name,
    @Nullable List<String> words) {

  public KnownPartner {
    if (words == null) {
      words = SearchWords.of(Stream.of(code, name).filter(Objects::nonNull).toList());
    }
  }
}
