package studybooklet.packaging;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A class whose instances are what a call site of {@code LambdaMetafactory.metafactory} would give: a lambda or a
 * reference to a method. One that captures nothing has one instance.
 *
 * @param name a path
 */
record FunctionClass(String name, byte[] bytes) {
    /** The static method that takes what is captured and gives an instance. */
    static final String FACTORY = "of";

    private static final String INSTANCE = "INSTANCE";
    private static final int FIELD = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    private static final Type OBJECT = Type.getType(Object.class);

    static boolean isMadeBy(Handle bootstrap) {
        return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory");
    }

    /**
     * @param nestHost the host of the nest in which what is called may be private
     * @param method the one that the interface asks for
     * @param type what is captured, and the interface: the call site's descriptor
     * @param constants the method's type, what it calls, its type with the interface's parameters
     */
    static FunctionClass of(String name, String nestHost, String method, String type, Object... constants) {
        Type self = Type.getObjectType(name);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT.getInternalName(),
                new String[] {Type.getReturnType(type).getInternalName()});
        writer.visitNestHost(nestHost);
        Type[] captured = Type.getArgumentTypes(type);
        writeConstructor(writer, self, captured);
        writeFactory(writer, self, type);
        Type asked = (Type) constants[0];
        GeneratorAdapter code =
                method(writer, Opcodes.ACC_PUBLIC, new Method(method, asked.getReturnType(), asked.getArgumentTypes()));
        new FunctionCall((Handle) constants[1], (Type) constants[2]).writeTo(code, self, captured, asked);
        code.endMethod();
        writer.visitEnd();
        return new FunctionClass(name, writer.toByteArray());
    }

    /** The field that holds what was captured in this place, counted from 0. */
    static String field(int place) {
        return "captured" + place;
    }

    private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
        GeneratorAdapter code = new GeneratorAdapter(
                access, method, writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
        code.visitCode();
        return code;
    }

    private static Method constructor(Type... captured) {
        return new Method("<init>", Type.VOID_TYPE, captured);
    }

    private static void writeConstructor(ClassWriter writer, Type self, Type... captured) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, constructor(captured));
        code.loadThis();
        code.invokeConstructor(OBJECT, constructor());
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(FIELD, field(i), captured[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), captured[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private static void writeFactory(ClassWriter writer, Type self, String type) {
        Type[] captured = Type.getArgumentTypes(type);
        if (captured.length == 0) {
            writer.visitField(FIELD | Opcodes.ACC_STATIC, INSTANCE, self.getDescriptor(), null, null);
            GeneratorAdapter code =
                    method(writer, Opcodes.ACC_STATIC, new Method("<clinit>", Type.VOID_TYPE, new Type[0]));
            create(code, self);
            code.putStatic(self, INSTANCE, self);
            code.returnValue();
            code.endMethod();
        }
        GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method(FACTORY, type));
        if (captured.length == 0) {
            code.getStatic(self, INSTANCE, self);
        } else {
            create(code, self, captured);
        }
        code.returnValue();
        code.endMethod();
    }

    private static void create(GeneratorAdapter code, Type self, Type... captured) {
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor(captured));
    }
}
