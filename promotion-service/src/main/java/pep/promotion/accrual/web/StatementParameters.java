package pep.promotion.accrual.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.promotion.accrual.StatementQuery;

/** Reads what of a statement is asked for; names every parameter that is wrong. */
final class StatementParameters {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;
  private static final Set<String> KNOWN = Set.of("promotion", "from", "until", "cursor", "limit");

  private StatementParameters() {}

  static StatementQuery read(HttpServletRequest request, boolean namesPartner) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> known = new TreeSet<>(KNOWN);
    if (namesPartner) {
      known.add("partnerId");
    }
    for (String name : request.getParameterMap().keySet()) {
      if (!known.contains(name)) {
        errors.add(
            new FieldError(name, "unknown-parameter", "Use: " + String.join(", ", known) + "."));
      }
    }
    LocalDate from = day(request, "from", errors);
    LocalDate until = day(request, "until", errors);
    if (from != null && until != null && until.isBefore(from)) {
      errors.add(
          new FieldError("until", "before-from", "Give a last day that is not before the first."));
    }
    int limit = limit(request, errors);
    StatementQuery.Position after = after(request, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new StatementQuery(request.getParameter("promotion"), from, until, after, limit);
  }

  static String cursor(StatementQuery.Position position) {
    String text = position.number() + " " + position.promotionCode();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static StatementQuery.@Nullable Position after(
      HttpServletRequest request, List<FieldError> errors) {
    String cursor = request.getParameter("cursor");
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      return new StatementQuery.Position(
          text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      errors.add(
          new FieldError("cursor", "bad-cursor", "Use the next value of a page, unchanged."));
      return null;
    }
  }

  private static @Nullable LocalDate day(
      HttpServletRequest request, String name, List<FieldError> errors) {
    String value = request.getParameter(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      errors.add(new FieldError(name, "wrong-format", "Give a date such as 2026-01-31."));
      return null;
    }
  }

  private static int limit(HttpServletRequest request, List<FieldError> errors) {
    String value = request.getParameter("limit");
    try {
      int limit = value == null ? DEFAULT_LIMIT : Integer.parseInt(value);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one error below.
    }
    errors.add(
        new FieldError("limit", "out-of-range", "Give a number from 1 to " + MAX_LIMIT + "."));
    return DEFAULT_LIMIT;
  }
}
