package pep.platform.test.openapi;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;

/**
 * An RFC 9457 problem. A decision that refused brings its evidence in further members.
 *
 * @param type leads to the code's place on the page of all codes
 * @param title what went wrong, the same for all of one code
 * @param status the HTTP status
 * @param detail what went wrong this time, and the cure
 * @param code stable; what a program decides by
 * @param traceId finds the request in the logs
 * @param requestId the answer's X-Request-Id
 * @param errors every wrong field, where the input is not valid
 */
record ProblemDocument(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    String code,
    @Nullable String instance,
    @Nullable String traceId,
    @Nullable String requestId,
    @Nullable List<FieldError> errors) {}
