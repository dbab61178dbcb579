package pep.gateway.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service listens and which paths are its own.
 *
 * @param service its name, such as {@code catalog-service}
 * @param url scheme, host and port
 * @param paths path prefixes that it answers for callers with a token; a prefix covers itself and
 *     everything below it, the longest one wins
 * @param openPaths path prefixes that need no token
 */
public record RoomSettings(
    @NotBlank String service,
    @NotNull URI url,
    @DefaultValue List<String> paths,
    @DefaultValue List<String> openPaths) {

  public RoomSettings {
    paths = List.copyOf(paths);
    openPaths = List.copyOf(openPaths);
  }
}
