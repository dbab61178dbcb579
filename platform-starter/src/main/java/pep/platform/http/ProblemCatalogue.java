package pep.platform.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.problem.Problem;
import pep.platform.security.Open;

/** Every code that this service may answer with, for the page of all codes. */
@RestController
@RequestMapping("/api/${pep.room}")
public class ProblemCatalogue {

  /** Refusals that no class of the product stands for. */
  public static final List<ListedProblem> GENERAL =
      List.of(
          new ListedProblem(
              "unauthenticated", 401, "A valid token is needed", "Send a token that is valid."),
          new ListedProblem(
              "method-not-allowed", 405, "Method not allowed", "See the Allow header."),
          new ListedProblem("not-acceptable", 406, "Not acceptable", "Accept application/json."),
          new ListedProblem("too-large", 413, "Too large", "Send less at once."),
          new ListedProblem(
              "uri-too-long",
              414,
              "The address is too long",
              "Ask for less in one address; a list takes a filter and pages."),
          new ListedProblem(
              "quota-exceeded",
              429,
              "More was asked for than the quota has",
              "Wait for the seconds that Retry-After names; /limits has the rules."),
          new ListedProblem(
              "headers-too-large", 431, "The headers are too large", "Send fewer or shorter ones."),
          new ListedProblem(
              "unsupported-media-type",
              415,
              "Unsupported media type",
              "Send application/json, for bulk text/csv or application/x-ndjson, and none compressed."),
          new ListedProblem("invalid-request", 400, "Invalid request", "Read the detail."),
          new ListedProblem(
              "internal-error",
              500,
              "Something went wrong on our side",
              "Report the trace id; a repeat with the same Idempotency-Key is safe."));

  private final List<ListedProblem> entries;

  public ProblemCatalogue(Set<String> basePackages) {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Problem.class));
    Map<String, ListedProblem> byCode = new TreeMap<>();
    GENERAL.forEach(entry -> byCode.put(entry.code(), entry));
    for (String each : basePackages) {
      for (BeanDefinition found : scanner.findCandidateComponents(each)) {
        Problem problem =
            ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                .getAnnotation(Problem.class);
        if (problem != null) {
          byCode.put(
              problem.code(),
              new ListedProblem(problem.code(), problem.status(), problem.title(), problem.cure()));
        }
      }
    }
    this.entries =
        byCode.values().stream().sorted(Comparator.comparing(ListedProblem::code)).toList();
  }

  public record ListedProblem(String code, int status, String title, String cure) {}

  /** Lists every code that a problem of this service may carry. */
  @GetMapping("/problems")
  @Open
  public Page<ListedProblem> problems() {
    return new Page<>(entries, null);
  }
}
