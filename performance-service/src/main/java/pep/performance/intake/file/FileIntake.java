package pep.performance.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.reading.FileForm;
import pep.performance.intake.reading.LineSource;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.taking.IntakeProgress;
import pep.performance.intake.taking.SalesIntake;
import pep.performance.salesmapping.FileLayout;
import pep.performance.salesmapping.FileMappings;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Reach;

/**
 * Takes a file of sales in once all of it has come and can be read, so that one that is refused
 * counts nothing. Of a file that broke off, what came counts, and the same file goes on from there.
 */
@Service
public class FileIntake {

  private final SalesIntake intake;
  private final IntakeProgress progress;
  private final KnownContents contents;
  private final FileMappings mappings;

  FileIntake(
      SalesIntake intake, IntakeProgress progress, KnownContents contents, FileMappings mappings) {
    this.intake = intake;
    this.progress = progress;
    this.contents = contents;
    this.mappings = mappings;
  }

  /**
   * Takes a file in, or goes on where an earlier try of the same file ended.
   *
   * @throws InvalidInput if its header cannot be read; no intake begins then
   * @throws FileRefused if it cannot be read to its end
   * @throws FileRepeats if it largely repeats another and that was not confirmed
   * @throws DigestMismatch if the file is not the one that was announced
   * @throws IntakeVoided if it was voided before
   * @throws IntakeDiffers if other lines were stored under the same key
   * @throws IntakeInterrupted if the sender stopped half-way
   * @throws IOException if the sender stopped within the header
   */
  public Intake take(Reach caller, IntakeRequest request, FileForm form, InputStream in)
      throws IOException {
    FileLayout mapped = mappings.layoutOf(caller.tenant(), request.source());
    try (SentFile file = SentFile.receive(in)) {
      String id = request.intakeId(caller);
      FileContent content = new FileContent();
      check(caller, request, id, file, form, mapped, content);
      try (InputStream again = file.open()) {
        Intake taken =
            intake.take(caller, request.arrived(file.sha256()), id, form.open(again, mapped));
        contents.remember(taken, content);
        return taken;
      }
    }
  }

  private void check(
      Reach caller,
      IntakeRequest request,
      String id,
      SentFile file,
      FileForm form,
      @Nullable FileLayout mapped,
      FileContent content)
      throws IOException {
    try (InputStream in = file.open()) {
      LineSource lines = form.open(in, mapped);
      String announced = request.digest();
      if (!file.isCut() && announced != null && !announced.equals(file.sha256())) {
        throw refused(caller, request, id, new DigestMismatch(id, announced, file.sha256()));
      }
      List<FieldError> errors = faults(lines, file.isCut(), content);
      if (!errors.isEmpty()) {
        throw refused(caller, request, id, new FileRefused(id, errors));
      }
    }
    if (!request.repeats() && request.identifiesLines() && !progress.hasBegun(caller, id)) {
      Optional<KnownContents.Repeated> other = contents.mostShared(caller, id, content);
      if (other.isPresent() && content.isLargely(other.get().lines())) {
        throw refused(caller, request, id, new FileRepeats(id, other.get(), content.lines()));
      }
    }
  }

  private RuleBroken refused(Reach caller, IntakeRequest request, String id, RuleBroken why) {
    progress.refuse(caller, request, id, String.valueOf(why.getMessage()));
    return why;
  }

  /** Reads a file, and tells what keeps it from being read to its end, or to where it was cut. */
  private static List<FieldError> faults(LineSource lines, boolean cut, FileContent content)
      throws IOException {
    try {
      RawLine line = lines.next();
      while (line != null) {
        content.add(line);
        line = lines.next();
      }
      return List.of();
    } catch (InvalidInput broken) {
      return broken.errors();
    } catch (IOException end) {
      if (cut) {
        return List.of();
      }
      throw end;
    }
  }
}
