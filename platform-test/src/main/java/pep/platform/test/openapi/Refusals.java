package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import pep.platform.http.ProblemCatalogue;
import pep.platform.problem.Forbidden;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.PeerUnavailable;
import pep.platform.problem.Problem;
import pep.platform.security.Open;
import pep.platform.tenancy.NoTenant;
import pep.platform.tenancy.Reach;

/** The problems that an operation may answer with, each status with its codes. */
final class Refusals implements Derivation {

  private static final String PROBLEM_JSON = "application/problem+json";
  private static final String CODES = "x-problem-codes";

  private final String basePackage;

  Refusals(String basePackage) {
    this.basePackage = basePackage;
  }

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    Map<Integer, TreeSet<String>> codes = new TreeMap<>();
    ReachableProblems.in(basePackage)
        .of(handler.getMethod())
        .forEach(problem -> add(codes, problem));
    List<Class<?>> usual = new ArrayList<>(List.of(InvalidInput.class, PeerUnavailable.class));
    boolean open = handler.hasMethodAnnotation(Open.class);
    if (!open) {
      usual.add(Forbidden.class);
    }
    if (Arrays.stream(handler.getMethod().getParameterTypes())
        .anyMatch(Reach.class::isAssignableFrom)) {
      usual.add(NoTenant.class);
    }
    usual.forEach(type -> add(codes, type.getAnnotation(Problem.class)));
    ProblemCatalogue.GENERAL.stream()
        .filter(
            general ->
                switch (general.status()) {
                  case 401 -> !open;
                  case 413, 415 -> hasBody(operation, handler);
                  case 405 -> false;
                  default -> true;
                })
        .forEach(general -> add(codes, general.status(), general.code()));
    codes.forEach(
        (status, names) ->
            operation
                .getResponses()
                .addApiResponse(
                    String.valueOf(status),
                    new ApiResponse().$ref(named(components, status, names))));
  }

  private static boolean hasBody(Operation operation, HandlerMethod handler) {
    return operation.getRequestBody() != null
        || Arrays.stream(handler.getMethod().getParameterTypes()).anyMatch(RowBodies::takesRows);
  }

  private static void add(Map<Integer, TreeSet<String>> codes, Problem problem) {
    add(codes, problem.status(), problem.code());
  }

  private static void add(Map<Integer, TreeSet<String>> codes, int status, String code) {
    codes.computeIfAbsent(status, s -> new TreeSet<>()).add(code);
  }

  /** One response for each set of codes, as many operations have the same. */
  private static String named(Components components, int status, Collection<String> codes) {
    String name = status + "_" + String.join("_", codes);
    if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
      components.addResponses(name, response(components, status, codes));
    }
    return "#/components/responses/" + name;
  }

  private static ApiResponse response(Components components, int status, Collection<String> codes) {
    ApiResponse response =
        new ApiResponse()
            .description(
                HttpStatus.valueOf(status).getReasonPhrase() + ": " + String.join(", ", codes))
            .content(
                new Content()
                    .addMediaType(
                        PROBLEM_JSON,
                        new MediaType().schema(Schemas.of(ProblemDocument.class, components))));
    response.addExtension(CODES, List.copyOf(codes));
    return response;
  }
}
