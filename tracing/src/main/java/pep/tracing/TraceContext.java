package pep.tracing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position in a trace, as the header {@code traceparent} of W3C Trace Context names it. The
 * gateway, the rooms and what they publish read and write it here and nowhere else.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param spanId 16 lower-case hexadecimal digits, not all zero
 * @param flags two hexadecimal digits; {@code 01} asks to record
 */
public record TraceContext(String traceId, String spanId, String flags) {

  /** The name of the header, and of what an event carries. */
  public static final String HEADER = "traceparent";

  /** A later version may say more after a dash; ff is none. */
  private static final Pattern FORM =
      Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

  private static final int LENGTH_OF_VERSION_00 = 55;
  private static final int LONGEST = 512;

  /** Reads a header; empty if it is absent or not well-formed, so that a new trace begins. */
  public static Optional<TraceContext> parse(@Nullable String header) {
    if (header == null || header.length() > LONGEST) {
      return Optional.empty();
    }
    var match = FORM.matcher(header);
    if (!match.matches()
        || (header.startsWith("00") && header.length() != LENGTH_OF_VERSION_00)
        || isZero(match.group(1))
        || isZero(match.group(2))) {
      return Optional.empty();
    }
    return Optional.of(new TraceContext(match.group(1), match.group(2), match.group(3)));
  }

  /** A span of its own in the trace that a header names; in a new trace if it names none. */
  public static TraceContext continuing(@Nullable String header) {
    return parse(header).map(TraceContext::next).orElseGet(TraceContext::begin);
  }

  /** A new trace, to be recorded. */
  public static TraceContext begin() {
    return new TraceContext(randomHex() + randomHex(), randomHex(), "01");
  }

  /** The next span of the same trace. */
  public TraceContext next() {
    return new TraceContext(traceId, randomHex(), flags);
  }

  /** The value of the header, in version 00. */
  public String header() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }

  private static String randomHex() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
  }

  private static boolean isZero(String digits) {
    return digits.chars().allMatch(c -> c == '0');
  }
}
