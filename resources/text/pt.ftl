# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do

refused-workspace-missing = O ficheiro { $file } não existe. Nada foi alterado. Verifique o nome ou crie aí um novo espaço de trabalho.
refused-workspace-empty = { $file } é um ficheiro vazio, não um espaço de trabalho Bilan. Ficou como estava. Escolha outro ficheiro ou crie um novo espaço de trabalho com outro nome.
refused-workspace-foreign = { $file } não é um espaço de trabalho Bilan. Ficou como estava. Escolha um ficheiro criado pelo Bilan (o nome termina em geral por .bilan).
refused-workspace-newer = { $file } foi criado por uma versão mais recente do Bilan. Ficou como estava, para que nada se perca. Instale a versão mais recente para o abrir.
refused-workspace-damaged = { $file } está danificado e já não é fiável. Nada foi escrito nele. Guarde uma cópia e abra a sua última cópia de segurança.
refused-workspace-altered = { $file } contém tabelas ou programas que o Bilan não criou; por isso não foi aberto e ficou como estava. Fale com quem o enviou ou abra uma cópia de segurança.
refused-workspace-exists = { $file } já existe e não foi alterado. Escolha outro nome ou abra esse ficheiro.
refused-workspace-held = { $file } está aberto noutro lugar (por { $who }, desde { $since }). Nada foi alterado. Feche-o aí e tente de novo.
refused-workspace-busy = { $file } está a ser usado por outro programa neste momento. Nada foi alterado. Tente de novo dentro de instantes.
refused-workspace-not-permitted = Não tem permissão para ler ou alterar { $file }. Nada foi alterado. Copie o ficheiro para uma pasta sua ou peça essa permissão.
refused-disk-full = O disco está cheio; não foi possível alterar { $file }. O que já estava guardado está a salvo. Liberte espaço e tente de novo.
refused-file-missing = O ficheiro { $file } não existe. Nada foi alterado. Verifique o nome e a pasta.
refused-project-unknown = Nenhum projeto deste espaço de trabalho se chama «{ $project }». A lista de projetos mostra os seus identificadores.
refused-project-several = «{ $project }» pode ser vários projetos: { $titles }. Indique um deles pelo identificador.
refused-page-ambiguous = { $file } pode ler-se de mais de uma maneira ({ $fields }). Nada foi importado. Responda às perguntas e importe de novo.
refused-page-known = { $file } é sobre um projeto já registado: { $title }. Nada foi alterado. Escolha atualizá-lo (--update) ou criar outro (--new).
refused-template-unknown = Não existe o modelo de relatório «{ $template }». Use «project».
refused-language-unknown = Não é possível escrever relatórios na língua «{ $language }». Use fr, pt, es ou en.
refused-command-unknown = O comando «{ $name }» não existe.
refused-input-malformed = O pedido está mal formado: { $cause }. Nada foi alterado.
refused-nothing-to-undo = Não há nada para anular.
refused-nothing-to-redo = Não há nada para refazer.
failed-write-file = Não foi possível escrever { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-file = Não foi possível ler { $file }: { $cause }. O que já estava guardado está a salvo.
failed-make-folder = Não foi possível criar a pasta { $file }: { $cause }. O que já estava guardado está a salvo.
failed-create-workspace = Não foi possível criar o espaço de trabalho { $file }: { $cause }. O que já estava guardado está a salvo.
failed-open-workspace = Não foi possível abrir o espaço de trabalho { $file }: { $cause }. O que já estava guardado está a salvo.
failed-lock-workspace = Não foi possível reservar { $file } para escrita: { $cause }. O que já estava guardado está a salvo.
failed-read-workspace = Não foi possível ler { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-project = Não foi possível ler um projeto de { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-history = Não foi possível ler o histórico de { $file }: { $cause }. O que já estava guardado está a salvo.
failed-change-workspace = Não foi possível guardar a alteração em { $file }: { $cause }. O que já estava guardado está a salvo.
failed-turn-step = Não foi possível anular ou refazer o passo em { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-example = Não foi possível ler o exemplo: { $cause }. O que já estava guardado está a salvo.
failed-answer = Não foi possível escrever a resposta: { $cause }. O que já estava guardado está a salvo.
failed-print = Não foi possível apresentar a resposta: { $cause }. O que já estava guardado está a salvo.



## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line

op-import-page = Importação de uma página
op-update-from-page = Atualização a partir de uma página
op-add-example = Exemplo acrescentado
op-delete-project = Projeto eliminado
op-undo = Anulação
op-redo = Reposição
example-name = Exemplo
cli-made-workspace = Espaço de trabalho criado: { $file }
cli-no-projects = Ainda não há projetos. Importe uma página: bilan import page FICHEIRO --workspace ESPAÇO
cli-no-history = Ainda não foi feito nada.
cli-step-undone = anulado
cli-undo-done = Anulado: { $op } ({ $subject })
cli-redo-done = Refeito: { $op } ({ $subject })
cli-uncovered = { $file }: nenhum tipo de letra do relatório tem estes caracteres; são desenhados como uma caixa: { $characters }
cli-nothing-imported = Nada foi importado; o espaço de trabalho está como estava.
cli-question = { $field }, linha { $line }: «{ $quote }» – qual?
cli-missing =   Não consta da página: { $facts }
cli-import-created = Importado: { $title }.
cli-import-updated = Atualizado: { $title }.
cli-import-unchanged = Já está atualizado: { $title }.
cli-checked = { $count ->
    [one] O ficheiro está íntegro; foi lido { $shown } projeto.
   *[other] O ficheiro está íntegro; foram lidos { $shown } projetos.
  }
cli-unrecognised = { $count ->
    [one] { $shown } linha não compreendida (guardada com o projeto).
   *[other] { $shown } linhas não compreendidas (guardadas com o projeto).
  }
cli-help = Guarda os projetos num só ficheiro e produz os relatórios que os doadores pedem
cli-help-new = Cria um espaço de trabalho vazio
cli-help-demo = Cria um espaço de trabalho com os projetos de exemplo
cli-help-import = Importa para um espaço de trabalho
cli-help-import-page = Importa páginas de projeto (texto simples)
cli-help-list = Lista os projetos
cli-help-show = Mostra tudo o que está registado de um projeto
cli-help-report = Escreve o relatório de um projeto em PDF e XLSX
cli-help-history = Mostra o que foi feito, por quem e quando
cli-help-undo = Anula o último passo
cli-help-redo = Refaz o que foi anulado
cli-help-check = Lê e verifica o ficheiro todo
cli-help-call = Chama um comando do programa pelo nome, com JSON
cli-arg-json = Responder em JSON, para máquinas
cli-arg-workspace = O ficheiro do espaço de trabalho
cli-arg-file = O ficheiro a criar; ainda não pode existir
cli-arg-project = Um identificador (CT.0689), sigla, título ou chave do projeto
cli-arg-paths = Ficheiros de texto ou pastas com ficheiros .txt
cli-arg-language = Língua: fr, pt, es ou en
cli-arg-encoding = Codificação dos ficheiros quando não são UTF-8, por exemplo windows-1252
cli-arg-answers = Responde ao que a página deixa em aberto; um valor vazio deixa o facto de fora
cli-arg-update = Atualizar os projetos já registados
cli-arg-new = Criar outro projeto ao lado do já registado
cli-arg-dry_run = Mostrar o que seria importado sem alterar nada
cli-arg-format = Formatos: pdf, xlsx ou ambos
cli-arg-out = Pasta dos ficheiros
cli-arg-template = Modelo de relatório
cli-arg-date = Data do relatório; hoje por omissão
cli-arg-name = Nome do comando
cli-arg-input = O que recebe, em JSON
cli-exit-codes = Códigos de saída: 0 feito · 1 a máquina ou o programa falhou · 2 argumentos errados · 3 recusado, nada foi alterado · 4 é precisa uma decisão, nada foi alterado



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
