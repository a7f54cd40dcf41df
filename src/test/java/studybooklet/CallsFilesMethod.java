package studybooklet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.List;

/** Calls one of the named methods of {@link Files}. */
final class CallsFilesMethod extends ArchCondition<JavaClass> {
    private final List<String> names;

    CallsFilesMethod(List<String> names) {
        super("call Files." + String.join(", Files.", names));
        this.names = names;
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        for (JavaMethodCall call : javaClass.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().isEquivalentTo(Files.class) && names.contains(call.getName())) {
                events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
            }
        }
    }
}
