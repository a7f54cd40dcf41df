package studybooklet.packaging;

import java.util.Arrays;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A method that joins its arguments and constants to a string, as a call site of {@code StringConcatFactory} does: in
 * the recipe, U+0001 stands for an argument and U+0002 for a constant.
 */
final class StringJoin {
    private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
    private static final char ARGUMENT = 1;
    private static final char CONSTANT = 2;
    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECT = Type.getType(Object.class);

    private final Method method;
    private final String recipe;
    private final Object[] constants;

    StringJoin(String name, String type, Handle bootstrap, Object... constants) {
        this.method = new Method(name, type);
        boolean plain = bootstrap.getName().equals("makeConcat");
        this.recipe = plain ? String.valueOf(ARGUMENT).repeat(method.getArgumentTypes().length) : (String) constants[0];
        this.constants = plain ? constants : Arrays.copyOfRange(constants, 1, constants.length);
    }

    static boolean isMadeBy(Handle bootstrap) {
        return bootstrap.getOwner().equals(FACTORY);
    }

    String name() {
        return method.getName();
    }

    /** Adds the method to a class. */
    void writeTo(ClassVisitor owner) {
        GeneratorAdapter code = new GeneratorAdapter(
                ACCESS, method, owner.visitMethod(ACCESS, method.getName(), method.getDescriptor(), null, null));
        code.visitCode();
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", Type.VOID_TYPE, new Type[0]));
        appendAll(code);
        code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
        code.returnValue();
        code.visitMaxs(2 + 2, locals());
        code.visitEnd();
    }

    private int locals() {
        return Arrays.stream(method.getArgumentTypes()).mapToInt(Type::getSize).sum();
    }

    private void appendAll(GeneratorAdapter code) {
        StringBuilder text = new StringBuilder();
        int argument = 0;
        int constant = 0;
        for (int i = 0; i < recipe.length(); i++) {
            if (recipe.charAt(i) == ARGUMENT) {
                appendText(code, text);
                Type type = method.getArgumentTypes()[argument];
                code.loadArg(argument++);
                append(code, type);
            } else if (recipe.charAt(i) == CONSTANT) {
                text.append(constants[constant++]);
            } else {
                text.append(recipe.charAt(i));
            }
        }
        appendText(code, text);
    }

    private static void appendText(GeneratorAdapter code, StringBuilder text) {
        if (text.length() > 0) {
            code.push(text.toString());
            append(code, STRING);
            text.setLength(0);
        }
    }

    /** Arrays, too, are joined as objects, not as the characters they hold. */
    private static void append(GeneratorAdapter code, Type type) {
        Type taken = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.OBJECT -> type.equals(STRING) ? STRING : OBJECT;
            case Type.ARRAY -> OBJECT;
            default -> type;
        };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
    }
}
