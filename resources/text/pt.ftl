# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


## Window


## Shell: what the desktop asks and refuses

host-new-name = Projetos
host-demo-name = Exemplo
host-new-title = Novo espaço de trabalho
host-open-title = Abrir um espaço de trabalho
host-pages-title = Escolher páginas de projeto
host-report-title = Guardar o relatório
host-kind-workspace = Espaços de trabalho Bilan
host-kind-pages = Páginas de texto
host-kind-all = Todos os ficheiros
host-kind-pdf = Documentos PDF
host-kind-xlsx = Livros Excel
host-replace-title = O ficheiro já existe
host-replace-question = { $file } já existe. Quer substituí-lo?
host-replace-yes = Substituir
host-replace-no = Manter
refused-host-input = A janela pediu algo que o programa não compreende ({ $cause }). Nada foi alterado. Por favor, comunique-nos este erro.
refused-host-file-unknown = A janela pediu um ficheiro que não foi aberto nem guardado aqui. Abra ou guarde o ficheiro de novo.
refused-host-file-gone = { $file } já não existe. Pode ter sido movido ou mudado de nome; guarde o relatório de novo.
refused-host-no-workspace = Não há nenhum espaço de trabalho aberto. Abra um ou crie um novo primeiro.
refused-host-page = { $file } não foi lido: não é um ficheiro ou tem mais de 50 MB. Nada foi alterado. Escolha a página como ficheiro de texto.
refused-host-language = O programa não fala «{ $language }». Escolha uma das suas línguas.
failed-host-settings = Não foi possível guardar as suas escolhas em { $file }: { $cause }. Os seus projetos não são afetados. Verifique se pode escrever nesta pasta.
failed-host-call = O programa falhou ao responder ({ $cause }). O que foi guardado está seguro. Tente de novo; se voltar a acontecer, comunique-nos o erro.
failed-host-dialog = Não foi possível usar a janela de escolha de ficheiros: { $cause }. Nada foi alterado. Tente de novo.
failed-host-open-file = Não foi possível mostrar { $file }: { $cause }. O ficheiro existe; abra-o no seu gestor de ficheiros.
failed-host-open-workspace = Não foi possível abrir { $file }: { $cause }. Nada foi alterado. Verifique o nome e a pasta do ficheiro.
failed-host-read-page = Não foi possível ler { $file }: { $cause }. Nada foi alterado. Verifique se o ficheiro existe e se o pode ler.
failed-host-folder = Não foi possível criar a pasta { $file }: { $cause }. Nada foi alterado. Verifique se há espaço no disco e se pode escrever nesse local.
