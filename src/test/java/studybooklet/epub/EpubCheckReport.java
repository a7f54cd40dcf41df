package studybooklet.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every message of EPUBCheck, usage hints included. */
public final class EpubCheckReport extends MasterReport {
    private final List<String> messages = new ArrayList<>();
    private @Nullable String version;

    private EpubCheckReport() {
        setReportingLevel(ReportingLevel.Usage);
    }

    /**
     * What EPUBCheck says of a book; nothing, if it has nothing to say.
     *
     * @param folder where the book may be put for the checker to read
     */
    public static List<String> of(byte[] epub, Path folder) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "checked", ".epub"), epub);
        EpubCheckReport report = new EpubCheckReport();
        new EpubCheck(file.toFile(), report).doValidate();
        if (!"3.3".equals(report.version) && !"3.0".equals(report.version)) {
            report.messages.add("checked as version " + report.version);
        }
        return List.copyOf(report.messages);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        if (message.getSeverity() == Severity.SUPPRESSED) {
            return;
        }
        messages.add(
                message.getSeverity() + " " + message.getID() + " " + location + " " + message.getMessage(arguments));
    }

    @Override
    public void message(MessageId id, EPUBLocation location, Object... arguments) {
        message(getDictionary().getMessage(id), location, arguments);
    }

    @Override
    public void info(@Nullable String resource, FeatureEnum feature, String value) {
        if (feature == FeatureEnum.FORMAT_VERSION) {
            version = value;
        }
    }

    @Override
    public void initialize() {}

    @Override
    public int generate() {
        return 0;
    }
}
