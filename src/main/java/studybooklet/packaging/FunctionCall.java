package studybooklet.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What a function does: it calls one method with what was captured and with its own arguments, each converted as the
 * documentation of {@code LambdaMetafactory} says.
 *
 * @param called the method, constructor or body of a lambda
 * @param typed the function's type with the interface's type parameters filled in
 */
record FunctionCall(Handle called, Type typed) {
    private static final Map<String, Type> BOXED = Map.of(
            "java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Character", Type.CHAR_TYPE,
            "java/lang/Byte", Type.BYTE_TYPE,
            "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE,
            "java/lang/Long", Type.LONG_TYPE,
            "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    /**
     * Writes the body of a function.
     *
     * @param self the class that holds what was captured
     * @param asked the function's type as its interface declares it
     */
    void writeTo(GeneratorAdapter code, Type self, Type[] captured, Type asked) {
        Type owner = Type.getObjectType(called.getOwner());
        boolean creates = called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.newInstance(owner);
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, FunctionClass.field(i), captured[i]);
        }
        List<Type> taken = taken(owner);
        for (int i = 0; i < asked.getArgumentTypes().length; i++) {
            Type given = typed.getArgumentTypes()[i];
            code.loadArg(i);
            if (!given.equals(asked.getArgumentTypes()[i])) {
                code.checkCast(given);
            }
            convert(code, given, taken.get(captured.length + i));
        }
        call(code, owner);
        giveBack(code, creates ? owner : Type.getReturnType(called.getDesc()), asked.getReturnType());
    }

    /** What the call takes, its receiver first if it has one. */
    private List<Type> taken(Type owner) {
        List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(called.getDesc())));
        if (called.getTag() != Opcodes.H_INVOKESTATIC && called.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            taken.add(0, owner);
        }
        return taken;
    }

    /** A private method of the nest is called as any other (JVMS 5.4.4), though its handle may say otherwise. */
    private void call(GeneratorAdapter code, Type owner) {
        Method method = new Method(called.getName(), called.getDesc());
        switch (called.getTag()) {
            case Opcodes.H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, method);
            case Opcodes.H_INVOKESTATIC ->
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        called.getOwner(),
                        called.getName(),
                        called.getDesc(),
                        called.isInterface());
            default ->
                code.visitMethodInsn(
                        called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL,
                        called.getOwner(),
                        called.getName(),
                        called.getDesc(),
                        called.isInterface());
        }
    }

    private void giveBack(GeneratorAdapter code, Type got, Type asked) {
        if (asked.equals(Type.VOID_TYPE)) {
            if (got.getSize() == 2) {
                code.pop2();
            } else if (got.getSize() == 1) {
                code.pop();
            }
        } else {
            convert(code, got, typed.getReturnType());
        }
        code.returnValue();
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            Type boxed = BOXED.getOrDefault(from.getInternalName(), to);
            code.unbox(boxed);
            code.cast(boxed, to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
