package studybooklet.packaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class whose joins of strings are calls of a method of its own, and whose functions are instances of classes of
 * their own. Both do what the call sites did (StringConcatFactory, LambdaMetafactory).
 *
 * @param nestHost the class that names all members of the nest, as a path
 */
record LinkedClass(byte[] bytes, String nestHost, List<FunctionClass> functions) {
    private static final int API = Opcodes.ASM9;

    LinkedClass {
        functions = List.copyOf(functions);
    }

    static LinkedClass of(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        Rewriting rewriting = new Rewriting(writer, privateMethods(reader));
        reader.accept(rewriting, 0);
        return new LinkedClass(writer.toByteArray(), rewriting.nestHost, rewriting.functions);
    }

    private static Set<String> privateMethods(ClassReader reader) {
        Set<String> methods = new HashSet<>();
        reader.accept(
                new ClassVisitor(API) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String method,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        if ((access & Opcodes.ACC_PRIVATE) != 0) {
                            methods.add(method + descriptor);
                        }
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return methods;
    }

    /** A nest host with more members. */
    static byte[] withNestMembers(byte[] host, List<String> members) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(API, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(writer::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Instructions stay in number and effect on the stack, so that frames and sizes stay right. */
    private static final class Rewriting extends ClassVisitor {
        private final List<StringJoin> joins = new ArrayList<>();
        private final List<FunctionClass> functions = new ArrayList<>();
        private final Set<String> privateMethods;
        private String name = "";
        private String nestHost = "";
        private boolean isInterface;
        private int version;

        Rewriting(ClassVisitor next, Set<String> privateMethods) {
            super(API, next);
            this.privateMethods = privateMethods;
        }

        @Override
        public void visit(
                int classVersion,
                int access,
                String className,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            version = classVersion & 0xFFFF;
            name = className;
            nestHost = className;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(classVersion, access, className, signature, superName, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nestHost = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(API, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... constants) {
                    if (StringJoin.isMadeBy(bootstrap)) {
                        StringJoin join = new StringJoin("join$" + joins.size(), type, bootstrap, constants);
                        joins.add(join);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, name, join.name(), type, isInterface);
                    } else if (version >= Opcodes.V11
                            && FunctionClass.isMadeBy(bootstrap)
                            && mayBeCalled((Handle) constants[1])) {
                        String function = name + "$$Function" + functions.size();
                        functions.add(FunctionClass.of(function, nestHost, called, type, constants));
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, function, FunctionClass.FACTORY, type, false);
                    } else {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, constants);
                    }
                }
            };
        }

        /** By others of the nest: not so the method that this class has overridden. */
        private boolean mayBeCalled(Handle method) {
            return method.getTag() != Opcodes.H_INVOKESPECIAL
                    || method.getOwner().equals(name) && privateMethods.contains(method.getName() + method.getDesc());
        }

        @Override
        public void visitEnd() {
            joins.forEach(join -> join.writeTo(cv));
            super.visitEnd();
        }
    }
}
