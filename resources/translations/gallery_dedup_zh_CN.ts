<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>About Gallery Dedup</source>
            <translation>关于 Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Finds copies and look-alikes in photo collections, shows how sure it is and why, and removes only what is safe to remove. Photos never leave the computer.</source>
            <translation>在照片收藏中查找副本和相似图片，说明把握有多大以及原因，并且只移除可以放心移除的内容。照片绝不会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Free to use, change and pass on under the MIT licence.</source>
            <translation>依据 MIT 许可证，可自由使用、修改和分发。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Where its data lies</source>
            <translation>数据的存放位置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Made with</source>
            <translation>使用了</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>The program's icon</source>
            <translation>程序图标</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Marks and journal</source>
            <translation>标记和日志账本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>What is known of photos</source>
            <translation>关于照片的已知信息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Log</source>
            <translation>运行日志</translation>
        </message>
    </context>
    <context>
        <name>AcceptAllControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>No group in the list holds undecided copies that a rule may mark.</source>
            <translation>列表中没有规则可以标记的未决定副本。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Only the groups that the filter shows.</source>
            <translation>仅限筛选器显示的分组。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Marked are copies that the rules may mark by themselves, as {enter} does in each group. Edited photos, series, and groups in which you decided otherwise stay as they are. {undo} takes all of it back.</source>
            <translation>标记的是规则可自行标记的副本，与在每个分组中按 {enter} 相同。编辑过的照片、系列以及您另有决定的分组保持不变。{undo} 可全部撤回。</translation>
        </message>
    </context>
    <context>
        <name>BestDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>It counts at once, for the groups in the review. Your marks stay.</source>
            <translation>立即对审阅中的分组生效。您的标记保持不变。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>BestView</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>{word}, number {rank} in the order</source>
            <translation>{word}，顺序中的第 {rank} 位</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Also in your settings: {rules}</source>
            <translation>设置中还有：{rules}</translation>
        </message>
    </context>
    <context>
        <name>BrokenOffControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last scan, of {when}, did not come to its end. What it read is known, and it goes on from there.</source>
            <translation>上次扫描（{when}）未完成。已读取的内容已保存，将从那里继续。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {moved} of {total} marked photos are in the trash, the others are in their place and still marked.</source>
            <translation>上次移动中断：{total} 张已标记照片中有 {moved} 张在回收站，其余仍在原处并保持标记。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop two photos to compare them</source>
            <translation>拖入两张照片进行比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Pictures, files and web addresses can be dropped and pasted.</source>
            <translation>可以拖入或粘贴图片、文件和网址。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos…</source>
            <translation>选择两张照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save it…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Keep what has no file of its own (Ctrl+K)</source>
            <translation>保留没有自己文件的图片 (Ctrl+K)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two others…</source>
            <translation>另外两张…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two other photos</source>
            <translation>选择另外两张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos</source>
            <translation>选择两张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two photos, please</source>
            <translation>请选择两张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop or paste a second photo</source>
            <translation>拖入或粘贴第二张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{name} is waiting to be compared.</source>
            <translation>{name} 正在等待比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Comparing</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Fetching</source>
            <translation>正在获取</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This is one file, compared with itself.</source>
            <translation>这是同一个文件与自己比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save them…</source>
            <translation>全部保存…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>A and B are here until the program ends.</source>
            <translation>A 和 B 会保留到程序结束。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{photo} is here until the program ends.</source>
            <translation>{photo} 会保留到程序结束。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>These two cannot be compared</source>
            <translation>这两张无法比较</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/consent_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>DesktopControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <source>{percent} - Gallery Dedup</source>
            <translation>{percent} - Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <source>The scan is done</source>
            <translation>扫描完成</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored: {note}</source>
            <translation>无分值：{note}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored</source>
            <translation>无分值</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{dimension}: {question}</source>
            <translation>{dimension}：{question}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{score}: {verdict}.</source>
            <translation>{score}：{verdict}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{clause}.</source>
            <translation>{clause}。</translation>
        </message>
    </context>
    <context>
        <name>EvidenceProfileView</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Profile that weighs the score</source>
            <translation>决定分值权重的方案</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Edit profiles…</source>
            <translation>编辑方案…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Weighs the score: {about}</source>
            <translation>决定分值权重：{about}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceView</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>What happened to the picture</source>
            <translation>图片发生了什么变化</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Ticks: unrelated, the same. Click a bar for more.</source>
            <translation>刻度：无关、相同。点击条形查看更多。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This is the keeper: the others are compared with it.</source>
            <translation>这是保留的照片：其他照片都与它比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile}: nothing shows that they are copies or shots of one scene.</source>
            <translation>按 {profile} 相关：没有迹象表明它们是副本或同一场景的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile} ({score}): nothing shows that they are copies or shots of one scene.</source>
            <translation>按 {profile} 相关（{score}）：没有迹象表明它们是副本或同一场景的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This score is of {model}.</source>
            <translation>此分值来自 {model}。</translation>
        </message>
    </context>
    <context>
        <name>FactLines</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{size} become free once the trash is emptied.</source>
            <translation>清空回收站后可释放 {size}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Ctrl+Z takes it back; so does History, also weeks later, until the trash is emptied.</source>
            <translation>Ctrl+Z 可撤销；在清空回收站之前，几周后也可以在历史记录中撤销。</translation>
        </message>
    </context>
    <context>
        <name>FilterView</name>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Review</source>
            <translation>审阅</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Search names and folders</source>
            <translation>搜索文件名和文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Order of groups</source>
            <translation>分组的顺序</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>{shown} of {groups}</source>
            <translation>{shown} / {groups}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>No groups yet</source>
            <translation>还没有分组</translation>
        </message>
    </context>
    <context>
        <name>FirstFoldersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Try with sample photos</source>
            <translation>用示例照片试一试</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Drawn photos with copies, edits and similar shots. They lie in a folder of the program's own, and one button takes them away again.</source>
            <translation>绘制的照片，包含副本、编辑版和相似照片。它们放在程序自己的文件夹中，点一下按钮即可移走。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Pictures: {photos}</source>
            <translation>图片：{photos}</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Look for copies</source>
            <translation>查找副本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Your photos</source>
            <translation>您的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Drop folders here, or two photos to compare. Folders inside them are looked through too.</source>
            <translation>把文件夹拖到这里，或拖入两张照片进行比较。其中的子文件夹也会查看。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Models: none needed</source>
            <translation>模型：不是必需的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Copies, edits and series are found with what comes with the program. Models add more whenever you like; they are fetched only when you say so.</source>
            <translation>副本、编辑版和系列用程序自带的功能就能找到。模型可以随时增加更多功能；只有您要求时才会下载。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Find the copies among your photos</source>
            <translation>在您的照片中查找副本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Open Models</source>
            <translation>打开模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Nothing is moved until you decide. It goes to the trash, and History brings it back.</source>
            <translation>在您决定之前不会移动任何文件。移除的会放入回收站，可以从历史记录中恢复。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Choose a folder first.</source>
            <translation>请先选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
    </context>
    <context>
        <name>FolderView</name>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>not there now</source>
            <translation>现在不在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>The folder is missing or on a disk that is away. Its photos stay known.</source>
            <translation>文件夹不见了，或所在的磁盘没有连接。其中的照片仍会记住。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take this folder off the list. Its photos stay where they are.</source>
            <translation>从列表中去掉此文件夹。其中的照片留在原处。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take {path} off the list</source>
            <translation>从列表中去掉 {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Photos in a protected folder are never moved.</source>
            <translation>受保护文件夹中的照片绝不会被移动。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect {path}</source>
            <translation>保护 {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protected</source>
            <translation>已保护</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect</source>
            <translation>保护</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/groups_view.py" />
            <source>Groups of photos</source>
            <translation>照片分组</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>1. Scan</source>
            <translation>1. 扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Each photo is read once and compared with all the others. Nothing is changed by that. You can decide while it runs, pause it, or stop it: what was read stays known, and the next scan reads only what changed.</source>
            <translation>每张照片只读取一次，并与所有其他照片比较。这不会改变任何内容。扫描期间您就可以做决定，也可以暂停或停止：已读取的会记住，下次扫描只读取有变化的。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>2. Groups</source>
            <translation>2. 分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>A group is one photo that is suggested to stay, with the reason, and the photos that were compared with it. The word on a group says what they are to each other:</source>
            <translation>一个分组包括建议保留的一张照片及其理由，以及与它比较过的照片。分组上的词说明它们之间的关系：</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>3. Compare</source>
            <translation>3. 比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Both photos lie on each other, whatever was cropped, turned or resized, and zoom together. The sentence below them says what happened; each bar answers one question, and a click on it explains the answer.</source>
            <translation>无论裁剪、旋转还是缩放过，两张照片都会叠放对齐，并一起缩放。下面的句子说明发生了什么；每个条形回答一个问题，点击它会解释答案。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>4. Mark and remove</source>
            <translation>4. 标记和移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Only sure copies are suggested to go: the same file, the same pixels, or re-saved. The rest is yours to decide. Before anything is moved, a sheet says how much, from where, and what is refused and why.</source>
            <translation>只建议移除确定的副本：同一文件、相同像素或重新保存。其余由您决定。移动之前，会有一张清单说明有多少、来自哪里，以及哪些被拒绝和原因。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>5. Take back</source>
            <translation>5. 恢复</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>{back} takes back marks and moves alike. History ({history}) brings back one photo or a whole evening, also weeks later, as long as the trash holds them.</source>
            <translation>{back} 可撤销标记和移动。只要回收站里还有，历史记录（{history}）几周后也能恢复一张照片或整晚的操作。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>What is never done</source>
            <translation>绝不会做的事</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Photos are never changed and never sent anywhere; they only move, to the trash, and each move is written down first. The last readable photo of a group never goes by a rule, and nothing goes out of a protected folder. Faces are looked for only after you turn that on. The network is used only when you ask.</source>
            <translation>照片绝不会被修改，也不会发送到任何地方；只会移动到回收站，而且每次移动都会先记录下来。分组中最后一张可读的照片绝不会因规则被移走，受保护的文件夹中也不会移走任何文件。只有您开启后才会查找人脸。只有您要求时才会使用网络。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Where it keeps things</source>
            <translation>东西放在哪里</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings may be edited. The cache may be thrown away: a scan makes it anew. The journal holds your marks and the way back of what was moved.</source>
            <translation>设置可以编辑。缓存可以删掉：扫描会重新建立。账本保存您的标记和已移动照片的恢复途径。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Cache</source>
            <translation>缓存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Journal</source>
            <translation>账本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Log</source>
            <translation>运行日志</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Moves, newest first</source>
            <translation>移动记录，最新的在前</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Photos of this move</source>
            <translation>这次移动的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back selected</source>
            <translation>放回所选</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back all</source>
            <translation>全部放回</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Every photo that was moved, with its way back. A place that is taken again gets a new name.</source>
            <translation>每张移动过的照片及其恢复途径。如果原位置已被占用，会使用新的名称。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Nothing was moved yet</source>
            <translation>还没有移动过任何文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>What you move to the trash is listed here, with the way back.</source>
            <translation>您移到回收站的照片会列在这里，并可恢复。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>LaidPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/laid_pane_view.py" />
            <source>{names} on each other</source>
            <translation>{names} 叠放</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>The language changes at the next start.</source>
            <translation>语言将在下次启动时改变。</translation>
        </message>
    </context>
    <context>
        <name>LeavingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Photos that move</source>
            <translation>要移动的照片</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop folders to scan, or two photos to compare</source>
            <translation>拖入要扫描的文件夹，或拖入两张要比较的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Nothing is changed by a scan. Photos are moved only when you say so, and only to the trash.</source>
            <translation>扫描不会改变任何内容。只有您要求时才会移动照片，而且只移到回收站。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Try with sample photos</source>
            <translation>用示例照片试一试</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Look into hidden files and folders too</source>
            <translation>也查看隐藏的文件和文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Which copy stays…</source>
            <translation>保留哪一张…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review the groups</source>
            <translation>审阅分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop more folders anywhere, or two photos to compare them.</source>
            <translation>可以在任何位置再拖入文件夹，或拖入两张照片进行比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>for example *.gif, thumbnails, @eaDir</source>
            <translation>例如 *.gif, thumbnails, @eaDir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out these patterns</source>
            <translation>排除这些模式</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out</source>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder of photos</source>
            <translation>选择照片文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scanning</source>
            <translation>正在扫描</translation>
        </message>
    </context>
    <context>
        <name>LightTableView</name>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>Photo {index} of {count}</source>
            <translation>第 {index} 张，共 {count} 张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>This group has one photo left.</source>
            <translation>这个分组只剩一张照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>The same bytes as photo {index} of this group, {name}.</source>
            <translation>与本分组第 {index} 张照片 {name} 的字节完全相同。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not moved</source>
            <translation>未移动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not put back</source>
            <translation>未放回</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Choose a folder first.</source>
            <translation>请先选择文件夹。</translation>
        </message>
    </context>
    <context>
        <name>MembersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/members_view.py" />
            <source>Photos of this group</source>
            <translation>此分组的照片</translation>
        </message>
    </context>
    <context>
        <name>ModeBarView</name>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>By itself</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Let the two take turns by themselves (Shift+F)</source>
            <translation>让两张自动轮流显示 (Shift+F)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The place before (,)</source>
            <translation>上一处 (,)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The next place (.)</source>
            <translation>下一处 (.)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Wipe line</source>
            <translation>分割线</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
    </context>
    <context>
        <name>ModelsControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is installed.</source>
            <translation>{title} 已安装。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}.</source>
            <translation>已安装：{names}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}. Mind its licence: {warning}.</source>
            <translation>已安装：{names}。请注意其许可证：{warning}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is removed. What it told of your photos stays known.</source>
            <translation>{title} 已移除。它对您照片的描述仍会记住。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Wait until the files before are done.</source>
            <translation>请等待前面的文件完成。</translation>
        </message>
    </context>
    <context>
        <name>ModelsFacesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Look for faces</source>
            <translation>查找人脸</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When this is on, a scan finds faces and keeps a row of numbers for each, on this computer only. They tell whether two photos show the same person. They are never exported, and no photo is marked because of them.</source>
            <translation>开启后，扫描会查找人脸，并为每张脸保存一组数字，仅在这台电脑上。它们说明两张照片是否是同一个人。它们绝不会导出，也不会因此标记任何照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Forget all faces…</source>
            <translation>忘记所有人脸…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Waits for a model from below.</source>
            <translation>等待下面的一个模型。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When the scan is done, or stopped.</source>
            <translation>在扫描完成或停止之后。</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Work offline</source>
            <translation>离线工作</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now</source>
            <translation>立即扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Check the files</source>
            <translation>检查文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Hide this message</source>
            <translation>隐藏此消息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>A model that you have: a known one under any name, or another one with its description FILE.toml beside it. It can also be dropped here.</source>
            <translation>您拥有的模型：任意名称的已知模型，或旁边带有说明文件 FILE.toml 的其他模型。也可以拖到这里。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Networks that answer more questions about your photos. They run on this computer and send nothing; only their files are fetched, when you say so.</source>
            <translation>能回答更多关于照片问题的网络。它们在这台电脑上运行，不发送任何内容；只有您要求时才下载它们的文件。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forbids every network access. Files that you have can still be added.</source>
            <translation>禁止一切网络访问。您已有的文件仍可添加。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Reads every model that is here again, and tells which are damaged.</source>
            <translation>重新读取这里的每个模型，并说明哪些已损坏。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>{count} not there now: they wait for their disk.</source>
            <translation>{count} 个现在不在：等待其磁盘。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Private use is for you to judge. For anything else ask someone who knows.</source>
            <translation>私人使用由您自行判断。其他用途请咨询了解的人。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>The licence of this model is not clear</source>
            <translation>此模型的许可证不明确</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Download {size}</source>
            <translation>下载 {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>I have read this, and take it on myself</source>
            <translation>我已阅读并自行承担责任</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Choose model files</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models (*.onnx *.json);;All files (*)</source>
            <translation>模型 (*.onnx *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove {title}?</source>
            <translation>移除 {title}？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>You added this model, and it cannot be downloaded again. The file that you took it from stays where it is.</source>
            <translation>此模型是您添加的，无法重新下载。您取用的源文件留在原处。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces?</source>
            <translation>忘记所有人脸？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces</source>
            <translation>忘记所有人脸</translation>
        </message>
    </context>
    <context>
        <name>ModelsRowView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Size, files and licence of {title}</source>
            <translation>{title} 的大小、文件和许可证</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download of {title}</source>
            <translation>{title} 的下载</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Use a file I have…</source>
            <translation>使用我已有的文件…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Offline: nothing is fetched from the network.</source>
            <translation>离线：不从网络获取任何内容。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Discard what came</source>
            <translation>丢弃已下载的部分</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{count} of {total} files here</source>
            <translation>{total} 个文件中已有 {count} 个</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, waits for {names}</source>
            <translation>已安装，等待 {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download again</source>
            <translation>重新下载</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged, or another file: {names}</source>
            <translation>已损坏，或是另一个文件：{names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>It cannot be used: {fault}</source>
            <translation>无法使用：{fault}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Begins when the other download is done.</source>
            <translation>在另一个下载完成后开始。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Stopping. What has come stays for the next time.</source>
            <translation>正在停止。已下载的部分留待下次使用。</translation>
        </message>
    </context>
    <context>
        <name>ModesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/modes_view.py" />
            <source>How the photos are compared</source>
            <translation>照片的比较方式</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <location filename="../../gallery_dedup/gui/notifier.py" />
            <source>Show the window</source>
            <translation>显示窗口</translation>
        </message>
    </context>
    <context>
        <name>PairView</name>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>Fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>These two do not lie on each other well enough.</source>
            <translation>这两张无法足够好地叠放对齐。</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>no score</source>
            <translation>无分值</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score by {name}: {told}</source>
            <translation>按 {name} 的分值：{told}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so 0: {names}.</source>
            <translation>此处无法评分，因此为 0：{names}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so left out, and the others weigh more: {names}.</source>
            <translation>此处无法评分，因此略去，其他的权重增加：{names}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score</source>
            <translation>分值</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/photo_pane_view.py" />
            <source>No photo</source>
            <translation>没有照片</translation>
        </message>
    </context>
    <context>
        <name>PictureSaver</name>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the comparison</source>
            <translation>保存比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the difference</source>
            <translation>保存差异</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>PNG (*.png);;JPEG (*.jpg *.jpeg)</source>
            <translation>PNG (*.png);;JPEG (*.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path} is there already, and replacing it cannot be undone.</source>
            <translation>{path} 已存在，替换后无法撤销。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace a picture?</source>
            <translation>替换图片？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace it</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>A picture is being saved: try again in a moment.</source>
            <translation>正在保存一张图片：请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saving {path}</source>
            <translation>正在保存 {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saved as {path}</source>
            <translation>已保存为 {path}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files that were left out</source>
            <translation>略过的文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Could not be read  {count}</source>
            <translation>无法读取  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Passed over  {count}</source>
            <translation>已跳过  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Search names, folders and reasons</source>
            <translation>搜索文件名、文件夹和原因</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files, and why they were left out</source>
            <translation>文件以及略过的原因</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files may be damaged or of a kind we cannot read. They stay where they are.</source>
            <translation>这些文件可能已损坏，或属于我们无法读取的类型。它们留在原处。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files are no pictures, or a pattern of yours leaves them out.</source>
            <translation>这些文件不是图片，或被您的某个模式排除。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Nothing here.</source>
            <translation>这里没有内容。</translation>
        </message>
    </context>
    <context>
        <name>ProfilesDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Profiles</source>
            <translation>方案</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Use this profile</source>
            <translation>使用此方案</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name under which it is saved</source>
            <translation>保存时的名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>What it is for</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>A dimension that cannot be scored</source>
            <translation>无法评分的维度</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>is left out, and the others weigh more</source>
            <translation>略去，其他的权重增加</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>counts as 0</source>
            <translation>计为 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>The two photos in view</source>
            <translation>当前显示的两张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>my {profile}</source>
            <extracomment>The name of a profile that was made from one of the program's own: "my gallery".</extracomment>
            <translation>我的 {profile}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>No photos are in view: open a group or compare two photos to see how their score changes.</source>
            <translation>没有显示照片：打开一个分组或比较两张照片，即可看到分值如何变化。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save as a new profile</source>
            <translation>保存为新方案</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>{profile} (used)</source>
            <translation>{profile}（使用中）</translation>
        </message>
    </context>
    <context>
        <name>ProfilesWeightView</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>Weight of {dimension}</source>
            <translation>{dimension} 的权重</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>not here now</source>
            <translation>现在不在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>cannot be scored here now: {reason}</source>
            <translation>现在无法在此评分：{reason}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Recent folders</source>
            <translation>最近的文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Clear the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>{folder} (away)</source>
            <translation>{folder}（不在）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>This folder is not there: its disk may be away.</source>
            <translation>此文件夹不在：其磁盘可能没有连接。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Scan this folder</source>
            <translation>扫描此文件夹</translation>
        </message>
    </context>
    <context>
        <name>RemovalControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Nothing is marked for removal: Space marks the current photo.</source>
            <translation>没有标记要移除的照片：空格键可标记当前照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Photos are being moved: wait a moment.</source>
            <translation>正在移动照片：请稍候。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Moving to the trash</source>
            <translation>正在移到回收站</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Putting back</source>
            <translation>正在放回</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Remove marked</source>
            <translation>移除已标记的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {name}, the last photo of its group</source>
            <translation>同时移动 {name}，其分组中的最后一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names}: the last photos of their groups</source>
            <translation>同时移动 {names}：各自分组中的最后一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names} and {count} more: the last photos of their groups</source>
            <translation>同时移动 {names} 和另外 {count} 张：各自分组中的最后一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Nothing can be moved</source>
            <translation>没有可移动的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Photos that stay, and why</source>
            <translation>留下的照片及原因</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Open the library</source>
            <translation>打开图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>No group matches the filter</source>
            <translation>没有符合筛选条件的分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Show all groups</source>
            <translation>显示所有分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Looking for copies</source>
            <translation>正在查找副本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Groups appear here as soon as they are found.</source>
            <translation>找到的分组会立即显示在这里。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>The folders are not there now</source>
            <translation>文件夹现在不在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Plug in the disk that holds them and scan again, or choose others.</source>
            <translation>请接上存放它们的磁盘后重新扫描，或者选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every photo is here once</source>
            <translation>每张照片都只有一份</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose others, or plug in the disk that holds them, and scan again.</source>
            <translation>选择其他文件夹，或接上存有照片的磁盘，然后重新扫描。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>There are no photos in these folders</source>
            <translation>这些文件夹中没有照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Scan your folders, and the groups of copies appear here.</source>
            <translation>扫描您的文件夹，副本分组就会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Nothing to review yet</source>
            <translation>还没有可审阅的内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose folders</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last group.</source>
            <translation>这是最后一个分组。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last photo of the group. {key} goes to the next group.</source>
            <translation>这是分组中的最后一张照片。{key} 进入下一个分组。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>In the group before: {what}</source>
            <translation>在上一个分组中：{what}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every group in the list is decided. {key} moves what is marked to the trash.</source>
            <translation>列表中的分组都已决定。{key} 将已标记的移到回收站。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{name} is not a copy: remembered</source>
            <translation>{name} 不是副本：已记住</translation>
        </message>
    </context>
    <context>
        <name>SamplesControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>Drawing sample photos</source>
            <translation>正在绘制示例照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone.</source>
            <translation>示例照片已移走。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone. Other files that lie in {folder} stay.</source>
            <translation>示例照片已移走。{folder} 中的其他文件留在原处。</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Remove the samples</source>
            <translation>移走示例</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Takes the drawn files away and forgets them, with their marks.</source>
            <translation>移走绘制的文件，并忘记它们及其标记。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>These are sample photos, drawn to try the program. Folders that you add take their place.</source>
            <translation>这些是为试用程序而绘制的示例照片。您添加的文件夹会取代它们。</translation>
        </message>
    </context>
    <context>
        <name>SimilarHeadView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Similar</source>
            <translation>相似</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Another photo…</source>
            <translation>另一张照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What is to be alike</source>
            <translation>要相似的方面</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Search photos by words</source>
            <translation>用文字搜索照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What the photos show, such as: dog on a beach. English is understood best.</source>
            <translation>照片显示的内容，例如：dog on a beach。英语的理解效果最好。</translation>
        </message>
    </context>
    <context>
        <name>SimilarNothingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Open the models</source>
            <translation>打开模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Comparing</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>{done} of {photos}</source>
            <translation>{done} / {photos}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add the folders that hold your photos: they are scanned, and what is like {name} appears here.</source>
            <translation>添加存放照片的文件夹：扫描后，与 {name} 相似的照片会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>There are no folders to search yet</source>
            <translation>还没有可搜索的文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The folders are being scanned</source>
            <translation>正在扫描文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>What is found appears when that is done.</source>
            <translation>完成后显示找到的结果。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no photo yet</source>
            <translation>图库文件夹中还没有照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with the words.</source>
            <translation>扫描它们：之后每张照片都会与这些文字比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no other photo yet</source>
            <translation>图库文件夹中还没有其他照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with this one.</source>
            <translation>扫描它们：之后每张照片都会与这一张比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The photos were not looked at by the model yet</source>
            <translation>模型还没有看过这些照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>A scan shows them to it: each is then found by words.</source>
            <translation>扫描会让模型看到它们：之后就能用文字找到每一张。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>None of the photos can be compared by this</source>
            <translation>没有照片可以这样比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>They do not carry what is asked for, or an older version described them: a scan describes them anew.</source>
            <translation>它们不含所查询的信息，或是由旧版本描述的：扫描会重新描述它们。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This photo does not carry what is asked for</source>
            <translation>这张照片不含所查询的信息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Finding photos by words takes models that are not here</source>
            <translation>用文字查找照片需要这里没有的模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This question takes a model that is not here</source>
            <translation>这个问题需要这里没有的模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. They are downloaded once, and only when you ask for it.</source>
            <translation>这里没有：{names}。只下载一次，而且只有您要求时才下载。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. It is downloaded once, and only when you ask for it.</source>
            <translation>这里没有：{names}。只下载一次，而且只有您要求时才下载。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The search came to no end</source>
            <translation>搜索没有完成</translation>
        </message>
    </context>
    <context>
        <name>SimilarPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo…</source>
            <translation>选择照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Progress of the search</source>
            <translation>搜索进度</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Looking for what is like {name}</source>
            <translation>正在查找与 {name} 相似的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Searching</source>
            <translation>正在搜索</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This photo cannot be searched for</source>
            <translation>无法用这张照片搜索</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, press S on one in the review, or type words above. The library folders are searched.</source>
            <translation>把照片拖到这里，在审阅中对一张照片按 S，或在上面输入文字。将搜索图库文件夹。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, or type words above. The library folders are searched, and there is none yet: add those that hold your photos.</source>
            <translation>把照片拖到这里，或在上面输入文字。将搜索图库文件夹，但现在还没有：请添加存放照片的文件夹。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Find photos like one you have, or by words</source>
            <translation>查找与某张照片相似的照片，或用文字查找</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>the words</source>
            <translation>这些文字</translation>
        </message>
    </context>
    <context>
        <name>SimilarResultsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_results_view.py" />
            <source>Similar photos, the most alike first</source>
            <translation>相似的照片，最相似的在前</translation>
        </message>
    </context>
    <context>
        <name>StatusControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was read stays known.</source>
            <translation>已停止。已读取的会记住。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: groups come as they are found.</source>
            <translation>此版本会重新比较照片：找到的分组会陆续显示。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: scan to see all groups.</source>
            <translation>此版本会重新比较照片：请扫描以查看所有分组。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was moved is in History, with its way back.</source>
            <translation>已停止。已移动的照片在历史记录中，可以恢复。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>StatusView</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Pause the scan</source>
            <translation>暂停扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop the scan</source>
            <translation>停止扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Remove marked…</source>
            <translation>移除已标记的…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Go on with the scan</source>
            <translation>继续扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop after this photo</source>
            <translation>在此照片之后停止</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Nothing marked</source>
            <translation>没有标记</translation>
        </message>
    </context>
    <context>
        <name>StripView</name>
        <message>
            <location filename="../../gallery_dedup/gui/strip_view.py" />
            <source>The keeper of this group</source>
            <translation>此分组中保留的照片</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Something went wrong</source>
            <translation>出了点问题</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>This is a mistake in the program. Your photos and marks are safe, and you can go on. The details are also in {log_file}. They name folders and files, and hold nothing of what is in them.</source>
            <translation>这是程序中的错误。您的照片和标记是安全的，可以继续使用。详细信息也在 {log_file} 中。其中列出文件夹和文件的名称，但不含其内容。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>UndoControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>There is nothing to take back.</source>
            <translation>没有可撤回的操作。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} may be a copy again: “Not a copy” is taken back.</source>
            <translation>{name} 可以重新视为副本：已撤销“不是副本”。</translation>
        </message>
    </context>
    <context>
        <name>WindowDialogs</name>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The list is ready when the scan is done.</source>
            <translation>扫描完成后会显示列表。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>Nothing was done to these photos: the reason stands beside each.</source>
            <translation>这些照片没有被处理：原因写在每张旁边。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>A file of the program cannot be used</source>
            <translation>程序的一个文件无法使用</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The details are copied. They name folders and files: read them before you send them.</source>
            <translation>详细信息已复制。其中列出文件夹和文件的名称：发送前请先阅读。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is empty.</source>
            <translation>运行日志是空的。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is {file}.</source>
            <translation>运行日志是 {file}。</translation>
        </message>
    </context>
    <context>
        <name>WordsOfferView</name>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Search photos by words</source>
            <translation>用文字搜索照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Look for these words in what the photos show, instead of in their names</source>
            <translation>在照片显示的内容中查找这些文字，而不是在文件名中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>By words: {model} missing</source>
            <translation>用文字：缺少 {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Not here: {names}</source>
            <translation>这里没有：{names}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>the system did not say where in the trash it is</source>
            <translation>系统没有说明它在回收站中的位置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it stays where it is, without {name}</source>
            <translation>它留在原处，{name} 已移走</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>{reason}; {second}</source>
            <translation>{reason}；{second}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <location filename="../../gallery_dedup/actions/gate.py" />
            <location filename="../../gallery_dedup/actions/sidecars.py" />
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it cannot be read: {reason}</source>
            <translation>无法读取：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it changed while it was moved</source>
            <translation>在移动时发生了变化</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/files.py" />
            <source>the copy made of {source} is not equal to it: a disk is failing</source>
            <translation>{source} 的副本与原文件不一致：磁盘出现故障</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its content changed since the plan was made, although size and time are the same</source>
            <translation>制定计划后内容已改变，尽管大小和时间相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its path is not absolute</source>
            <translation>路径不是绝对路径</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan names it twice</source>
            <translation>计划中列出了两次</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in a trash already</source>
            <translation>已在回收站中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in the protected folder {folder}</source>
            <translation>在受保护的文件夹 {folder} 中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is the last of its group: it goes only when it is asked for by name</source>
            <translation>是分组中的最后一张：只有指名要求时才会移走</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the path of its keeper is not absolute</source>
            <translation>保留照片的路径不是绝对路径</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} was gone right after another photo had moved for it</source>
            <translation>为其移走另一张照片后，应保留的 {keeper} 随即不见</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper}</source>
            <translation>保留的照片 {keeper}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one physical file: removing one wins nothing</source>
            <translation>它与保留的 {keeper} 是同一个物理文件：移除其一没有好处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is itself removed by this plan</source>
            <translation>应保留的 {keeper} 本身会被此计划移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is in a trash</source>
            <translation>应保留的 {keeper} 在回收站中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>no rule of the plan permits removing what is {relation}</source>
            <translation>计划中没有规则允许移除{relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} cannot be decoded</source>
            <translation>保留的 {keeper} 无法解码</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what}: only you can mark it, in the window</source>
            <translation>{what}：只有您能在窗口中标记</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it cannot be compared with its keeper: {reason}</source>
            <translation>无法与保留的照片比较：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>not related</source>
            <translation>无关</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>looked at now, it is {now} to its keeper {keeper}, not {relation}</source>
            <translation>现在查看，它与保留的 {keeper} 是{now}，不是{relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} has other bytes now</source>
            <translation>保留的 {keeper} 内容已改变</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan's rule {rule} may not name {what}</source>
            <translation>计划的规则 {rule} 不能指定 {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} changed while it was looked at</source>
            <translation>{what}在查看时发生了变化</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one file reached in two ways, as in a folder that is mounted twice: removing one would remove both</source>
            <translation>它与保留的 {keeper} 是经两条路径到达的同一文件，如重复挂载的文件夹：移除一个就会移除两个</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} does not exist any more</source>
            <translation>{what}已不存在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} cannot be looked at: {reason}</source>
            <translation>无法查看{what}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is a link, not a file</source>
            <translation>{what}是链接，不是文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is not a regular file</source>
            <translation>{what}不是普通文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it changed since the plan was made: {bytes:,} bytes then, {now:,} now</source>
            <translation>制定计划后已改变：当时 {bytes:,} 字节，现在 {now:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it was written again since the plan was made: its time is another one</source>
            <translation>制定计划后被重新写入：时间不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_file'</source>
            <extracomment>What a photo is to its keeper: "no rule of the plan permits removing what is 'edited'".</extracomment>
            <translation>“同一文件”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_pixels'</source>
            <translation>“相同像素”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'resaved'</source>
            <translation>“重新保存”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'edited'</source>
            <translation>“编辑过”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'similar_shot'</source>
            <translation>“系列”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'related'</source>
            <translation>“相关”</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/moved_before.py" />
            <source>already moved to the {action} (batch {batch}; take it back with: gallery-dedup {undo})</source>
            <translation>已移到 {action}（批次 {batch}；恢复方法：gallery-dedup {undo}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and no folder for removed files can be made there</source>
            <translation>所在的卷没有回收站，也无法在那里创建存放移除文件的文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and {folder} is on another volume</source>
            <translation>所在的卷没有回收站，而 {folder} 在另一个卷上</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>it cannot be moved to {folder}: {reason}</source>
            <translation>无法移到 {folder}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted before it moved: it is in its place</source>
            <translation>移动前被中断：仍在原处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted: it is neither in its place nor in the trash</source>
            <translation>被中断：既不在原处，也不在回收站</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/sidecars.py" />
            <source>it does not exist any more</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back</source>
            <translation>保留的照片 {keeper} 随后就不见了：它是经另一路径到达的同一文件，或被其他程序移走；已放回</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back as {placed}</source>
            <translation>保留的照片 {keeper} 随后就不见了：它是经另一路径到达的同一文件，或被其他程序移走；已放回为 {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; and it could not be put back, so it is in the trash: {reason}</source>
            <translation>保留的照片 {keeper} 随后就不见了：它是经另一路径到达的同一文件，或被其他程序移走；且无法放回，因此在回收站中：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>its name is not valid Unicode, which the system's trash does not take</source>
            <translation>名称不是有效的 Unicode，系统回收站不接受</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the system's trash did not take it: {reason}</source>
            <translation>系统回收站没有接受：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it is no longer in the trash: the trash was emptied</source>
            <translation>已不在回收站中：回收站已清空</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it cannot be put back: {reason}</source>
            <translation>无法放回：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the trash cannot be made: {reason}</source>
            <translation>无法创建回收站：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was brought back already</source>
            <translation>已经恢复过</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was never moved</source>
            <translation>从未移动过</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its disk is away, so nobody knows yet whether it moved</source>
            <translation>所在磁盘没有连接，还不知道是否已移动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its photo could not be brought back</source>
            <translation>它的照片无法恢复</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>this folder was gone, renamed or moved perhaps: it was made again for the photos that came back</source>
            <translation>此文件夹已不在，可能被重命名或移动：已为放回的照片重新创建</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its place was taken, so it is now {placed}</source>
            <translation>原位置已被占用，现在是 {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>another file is now at its place in the trash, {where}</source>
            <translation>回收站中的原位置 {where} 现在是另一个文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it is no longer in the trash: the trash was emptied or its disk is away</source>
            <translation>已不在回收站中：回收站已清空，或其磁盘没有连接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its time could not be set back: {reason}</source>
            <translation>无法恢复其时间：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} is no ONNX network</source>
            <translation>{path} 不是 ONNX 网络</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} has no input or output called {name}, which its description tells</source>
            <translation>{path} 没有说明中所写的名为 {name} 的输入或输出</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>cannot read {file}: {reason}</source>
            <translation>无法读取 {file}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>To add it all the same, describe its input and output in {description} beside it, as models.toml does</source>
            <translation>如仍要添加，请在旁边的 {description} 中说明其输入和输出，格式与 models.toml 相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: there is another model called {model}</source>
            <translation>{description}：已有另一个名为 {model} 的模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{description}: the file name {file} is that of {other}</source>
            <translation>{description}：文件名 {file} 属于 {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and has {size:,} bytes instead of {bytes:,}.</source>
            <translation>{file} 未知：它使用 {model} 的名称，但有 {size:,} 字节，而不是 {bytes:,}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and differs inside.</source>
            <translation>{file} 未知：它使用 {model} 的名称，但内容不同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: its SHA-256 is that of no model of the catalogue.</source>
            <translation>{file} 未知：目录中没有模型具有它的 SHA-256。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} changed while it was read: add it again</source>
            <translation>{file} 在读取时发生了变化：请重新添加</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>Or add a file that you have: gallery-dedup models add FILE</source>
            <translation>或添加您已有的文件：gallery-dedup models add FILE</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} comes with the program, and its file is missing or damaged: install it again</source>
            <translation>{model} 是程序自带的，其文件缺失或损坏：请重新安装</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was added by you and cannot be downloaded: add its file again</source>
            <translation>{model} 是您添加的，无法下载：请重新添加其文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded: network access is forbidden (--offline, or offline in the settings).</source>
            <translation>未下载 {model}：禁止访问网络（--offline，或设置中的 offline）。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded. {failures}.</source>
            <translation>未下载 {model}。{failures}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the proxy that the environment names cannot be used ({reason})</source>
            <translation>无法使用环境变量指定的代理（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the certificates that the environment names cannot be read ({reason})</source>
            <translation>无法读取环境变量指定的证书（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{host}: what came is another file (its SHA-256 differs), so it was thrown away</source>
            <translation>{host}：收到的是另一个文件（SHA-256 不同），已丢弃</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/network_failures.py" />
            <source>{host}: {reason}</source>
            <translation>{host}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>cannot make the folder {models}: {reason}</source>
            <translation>无法创建文件夹 {models}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>cannot write to the folder {folder}: {reason}</source>
            <translation>无法写入文件夹 {folder}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/gui/single_instance.py" />
            <source>cannot lock {path}: {reason}</source>
            <translation>无法锁定 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} is being downloaded, added or removed by another window or command: wait until that is done</source>
            <translation>{model} 正被另一个窗口或命令下载、添加或移除：请等待完成</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} does not fit: it needs {needed:,} bytes more, and the disk of {folder} has {free:,} free</source>
            <translation>{model} 放不下：还需要 {needed:,} 字节，而 {folder} 所在磁盘剩余 {free:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <source>{model} does not fit: the disk of {folder} is full, and the file needs {bytes:,} bytes</source>
            <translation>{model} 放不下：{folder} 所在磁盘已满，文件需要 {bytes:,} 字节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: {model} did not come with the program</source>
            <translation>{description}：{model} 不是程序自带的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} comes with the program and stays</source>
            <translation>{model} 是程序自带的，予以保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} lies in a folder of your own and is not removed: {left}</source>
            <translation>{model} 在您自己的文件夹中，不会移除：{left}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} is not installed</source>
            <translation>{model} 未安装</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>cannot remove {path}: {reason}</source>
            <translation>无法移除 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the connection broke off after {size:,} of {bytes:,} bytes</source>
            <translation>连接在收到 {size:,} / {bytes:,} 字节后中断</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server redirects to nowhere</source>
            <translation>服务器的重定向没有目标</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server redirects without an end</source>
            <translation>服务器无休止地重定向</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the way leads to {scheme}://{host}, which is not secured by HTTPS</source>
            <translation>途径 {scheme}://{host}，它没有 HTTPS 保护</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends the file in another encoding than asked for</source>
            <translation>服务器发送文件的编码与请求的不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends another part of the file than asked for</source>
            <translation>服务器发送的文件部分与请求的不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server offers another file: it has {size:,} bytes, and the catalogue says {bytes:,}</source>
            <translation>服务器提供的是另一个文件：它有 {size:,} 字节，而目录中是 {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends more than the {bytes:,} bytes of the file</source>
            <translation>服务器发送的内容超过文件的 {bytes:,} 字节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it did not come with this installation</source>
            <translation>此安装中没有附带</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it has {size:,} bytes instead of {bytes:,}</source>
            <translation>它有 {size:,} 字节，而不是 {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it is damaged, or another file: its SHA-256 differs</source>
            <translation>已损坏，或是另一个文件：SHA-256 不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {file} cannot be used: {reason}</source>
            <translation>无法使用网络 {file}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {path} cannot be opened: {reason}</source>
            <translation>无法打开网络 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {provider}: onnxruntime offers it and cannot start it: is its driver here?</source>
            <translation>provider = {provider}：onnxruntime 提供但无法启动它：驱动程序在吗？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {name}: onnxruntime offers no such thing here; choose one of {known}</source>
            <translation>provider = {name}：onnxruntime 在此不提供它；请从 {known} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same file or pixels?</source>
            <translation>同一文件或相同像素？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0.</source>
            <translation>字节相同为 1，另一个文件中像素相同为 0.999，否则为 0。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same picture re-saved?</source>
            <translation>同一图片重新保存？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. Unrelated photos agree in about half of the bits.</source>
            <translation>三种感知哈希中相同位的比例，取最吻合的旋转或镜像。无关的照片约有一半的位相同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same pixels in the same places?</source>
            <translation>相同位置有相同像素？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Mean structural similarity (SSIM) of what both grey pictures show, one laid over the other. Low where details moved or were changed. Unknown when nothing says how they lie on each other.</source>
            <translation>两张灰度图片叠放后共有部分的平均结构相似度 (SSIM)。细节移动或改变之处较低。无从得知如何对齐时为未知。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same shot, also cropped or turned?</source>
            <translation>同一次拍摄，包括裁剪或旋转？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the local features of both photos that agree with one way of laying one onto the other.</source>
            <translation>两张照片的局部特征中，与同一种叠放方式相符的比例。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same palette?</source>
            <translation>相同的色调？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the colour histogram that both have in common, wherever the colours are in the picture.</source>
            <translation>两张照片颜色直方图的共有部分，不论颜色在图中何处。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same thing or place?</source>
            <translation>同一事物或地点？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Our own network, trained to know a photo again when it is cropped, framed, captioned or turned. Other shots of the same thing come next, unrelated photos are near 0.</source>
            <translation>我们自己的网络，经训练能重新认出被裁剪、加框、加字或旋转的照片。同一事物的其他照片次之，无关的照片接近 0。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same look?</source>
            <translation>相同的风格？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Palette, contrast and texture as the first layers of our network see them; a rough hint.</source>
            <translation>由我们网络最前几层所见的色调、对比度和纹理；仅作粗略提示。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same kind of scene?</source>
            <translation>同类场景？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>CLIP, which was trained on pictures and their captions: two beaches are alike, whoever took them. Counts only when that model is installed. Unrelated photos are near 0.5, not 0.</source>
            <translation>CLIP，用图片及其说明文字训练：两处海滩是相似的，不论由谁拍摄。仅在安装该模型时计入。无关的照片接近 0.5，而不是 0。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same person?</source>
            <translation>同一个人？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The two faces that are most alike, of all that the photos show. Unknown when one shows none that is large enough. Faces are looked for only when that is turned on and the models are installed.</source>
            <translation>照片中所有人脸里最相似的两张。如果一张照片没有足够大的人脸则为未知。只有开启并安装模型后才会查找人脸。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same moment?</source>
            <translation>同一时刻？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>From capture time, place and camera. Unknown when a photo does not carry them.</source>
            <translation>根据拍摄时间、地点和相机。照片不含这些信息时为未知。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>there are no words to search for</source>
            <translation>没有可搜索的文字</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: {reason}</source>
            <translation>无法使用分词器 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: it has no token {token}</source>
            <translation>无法使用分词器 {path}：缺少词元 {token}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a named pipe</source>
            <translation>命名管道</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a socket</source>
            <translation>套接字</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the folder {root} does not exist or its disk is away</source>
            <translation>文件夹 {root} 不存在，或其磁盘没有连接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {root} cannot be read: {reason}</source>
            <translation>无法读取文件夹 {root}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a file, not a folder</source>
            <translation>{root} 是文件，不是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a library of another program: left alone</source>
            <translation>{root} 是另一个程序的图库：不予触碰</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>hard link to {path}: the same physical file, removing one wins nothing</source>
            <translation>{path} 的硬链接：同一个物理文件，移除其一没有好处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {folder} cannot be read: {reason}</source>
            <translation>无法读取文件夹 {folder}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>cannot be read: {reason}</source>
            <translation>无法读取：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>not a regular file: {kind}</source>
            <translation>不是普通文件：{kind}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>in the cloud only: not downloaded</source>
            <translation>仅在云端：未下载</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to something that does not exist or whose disk is away</source>
            <translation>链接指向不存在的内容，或其磁盘没有连接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to itself</source>
            <translation>指向自身的链接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link that cannot be read: {reason}</source>
            <translation>无法读取的链接：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to {target}: the same physical file</source>
            <translation>指向 {target} 的链接：同一个物理文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a library of another program: left alone</source>
            <translation>另一个程序的图库：不予触碰</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a trash: left alone</source>
            <translation>回收站：不予触碰</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden folder: left out</source>
            <translation>隐藏文件夹：略过</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden file: left out</source>
            <translation>隐藏文件：略过</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>没有权限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the system refuses its name</source>
            <translation>系统拒绝此名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>tidy a photo gallery</source>
            <translation>整理照片图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same product</source>
            <translation>同一产品</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same picture used elsewhere</source>
            <translation>在别处使用的同一图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>duplicates</source>
            <translation>重复项</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>pictures that look alike</source>
            <translation>看起来相似的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same person</source>
            <translation>同一个人</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>manipulated pictures</source>
            <translation>被篡改的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>its purpose must be one line of at most {most} letters</source>
            <translation>用途必须是不超过 {most} 个字符的一行</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>there is no dimension "{dimension}": choose of {choices}</source>
            <translation>没有维度“{dimension}”：请从 {choices} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>no dimension weighs anything: at least one weight must be more than 0</source>
            <translation>没有维度有权重：至少一个权重必须大于 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>"{name}" cannot be a name: it takes 1 to {most} letters, digits, spaces, - and _, and begins with a letter or digit</source>
            <translation>“{name}”不能作为名称：名称由 1 到 {most} 个字母、数字、空格、- 和 _ 组成，并以字母或数字开头</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the profile "{name}" comes with the program: yours needs a name of its own</source>
            <translation>方案“{name}”是程序自带的：您的方案需要自己的名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is not a number</source>
            <translation>{dimension} 的权重不是数字</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must not be below 0</source>
            <translation>{dimension} 的权重为 {weight:g}：不能小于 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must be at most {most:,.0f}</source>
            <translation>{dimension} 的权重为 {weight:g}：最多为 {most:,.0f}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before}, {after}</source>
            <translation>{before}，{after}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before} and {last}</source>
            <translation>{before}并{last}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>没有权限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Operation not permitted</source>
            <translation>不允许的操作</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>operation not permitted</source>
            <translation>不允许的操作</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>No such file or directory</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>no such file or directory</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File exists</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file exists</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Not a directory</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>not a directory</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Is a directory</source>
            <translation>是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>is a directory</source>
            <translation>是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Read-only file system</source>
            <translation>磁盘为只读</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>read-only file system</source>
            <translation>磁盘为只读</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Device or resource busy</source>
            <translation>设备或文件正在使用</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>device or resource busy</source>
            <translation>设备或文件正在使用</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Directory not empty</source>
            <translation>文件夹不为空</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>directory not empty</source>
            <translation>文件夹不为空</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection timed out</source>
            <translation>连接超时</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection timed out</source>
            <translation>连接超时</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} is not in its folder any more: scan again</source>
            <translation>{name} 已不在其文件夹中：请重新扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} cannot be read now: its disk, or the folder {folder}, is away</source>
            <translation>现在无法读取 {name}：其磁盘或文件夹 {folder} 不在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/comparison_picture.py" />
            <location filename="../../gallery_dedup/matching/compare.py" />
            <location filename="../../gallery_dedup/matching/difference.py" />
            <location filename="../../gallery_dedup/matching/subject.py" />
            <source>{path}: {reason}</source>
            <translation>{path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <location filename="../../gallery_dedup/locations.py" />
            <source>cannot make the folder {folder}: {reason}</source>
            <translation>无法创建文件夹 {folder}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>there is no picture of the difference: the two do not lie on each other well enough</source>
            <translation>没有差异图：这两张无法足够好地叠放对齐</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path}: cannot be written ({reason})</source>
            <translation>{path}：无法写入（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: cannot be written: {reason}</source>
            <translation>{path}：无法写入：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_plan.py" />
            <source>the last of its group, chosen by name</source>
            <translation>分组中的最后一张，已指名选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>chosen by you</source>
            <translation>由您选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>What the words say?</source>
            <translation>文字所说的内容？</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>How near the words are to what each photo shows, as CLIP sees both. Words and photos are further apart than photos are from each other: 0.3 is a good match, and the order tells more than the number.</source>
            <translation>CLIP 所见的文字与每张照片内容的接近程度。文字与照片之间的距离比照片彼此之间更大：0.3 就是很好的匹配，顺序比数值更能说明问题。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server wants a name and a password</source>
            <translation>服务器要求用户名和密码</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server refuses to give the file</source>
            <translation>服务器拒绝提供文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the file is not there any more</source>
            <translation>文件已不存在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy wants a name and a password</source>
            <translation>代理要求用户名和密码</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server was asked too often; try again later</source>
            <translation>请求服务器过于频繁；请稍后再试</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server may not give the file here</source>
            <translation>服务器不得在此提供该文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>{reason} ({code})</source>
            <translation>{reason}（{code}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server has a fault ({code}); try again later</source>
            <translation>服务器出现故障（{code}）；请稍后再试</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers {code} instead of sending the file</source>
            <translation>服务器返回 {code}，而没有发送文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy does not let the program through ({reason})</source>
            <translation>代理不放行此程序（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached: no answer in time</source>
            <translation>无法连接服务器：没有及时应答</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server stopped answering</source>
            <translation>服务器停止应答</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the connection broke off</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers in a way that is not HTTP ({reason})</source>
            <translation>服务器的应答不是 HTTP（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the download failed ({reason})</source>
            <translation>下载失败（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server's name is not known here: there is no network, or it does not answer for names</source>
            <translation>无法解析服务器名称：没有网络，或网络不解析名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server does not prove that it is the right one ({reason})</source>
            <translation>服务器无法证明自己的身份（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server, or the proxy before it, refuses the connection</source>
            <translation>服务器或其前面的代理拒绝连接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>there is no network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached ({reason})</source>
            <translation>无法连接服务器（{reason}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: it declares no pixels</source>
            <translation>已损坏：没有声明像素</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <source>declares {width:,} x {height:,} pixels: more than this program reads</source>
            <translation>声明 {width:,} x {height:,} 像素：超过此程序的读取上限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>not a regular file</source>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>its name cannot be opened on this system</source>
            <translation>此系统无法打开该名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk reports an error</source>
            <translation>磁盘报告错误</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the file is gone</source>
            <translation>文件已不在</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>cannot be read: permission denied</source>
            <translation>无法读取：没有权限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: {missing:,} bytes missing</source>
            <translation>不完整：缺少 {missing:,} 字节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: the file ends before the picture does</source>
            <translation>不完整：文件在图片结束前中断</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: the TIFF file has no directory</source>
            <translation>已损坏：TIFF 文件没有目录</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: it declares tiles larger than any picture</source>
            <translation>已损坏：声明的图块大于任何图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/digest.py" />
            <source>too large to be compared pixel by pixel: {width:,} x {height:,} pixels</source>
            <translation>过大，无法逐像素比较：{width:,} x {height:,} 像素</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: network access is forbidden (--offline, or offline in the settings)</source>
            <translation>未获取 {source}：禁止访问网络（--offline，或设置中的 offline）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {reason}</source>
            <translation>未获取 {source}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it did not arrive within {seconds:g} seconds</source>
            <translation>未在 {seconds:g} 秒内到达</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {why}</source>
            <translation>未获取 {source}：{why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: no server can have this name</source>
            <translation>未获取 {source}：服务器不可能有此名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the way leads to {address}, which is no address on the web</source>
            <translation>途径指向 {address}，它不是网址</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server's name is not known here</source>
            <translation>此处无法解析服务器名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it declares {size}, more than the {most} that are read</source>
            <translation>声明 {size}，超过读取上限 {most}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it is larger than the {size} that are read</source>
            <translation>大于读取上限 {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server sends nothing</source>
            <translation>服务器没有发送任何内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the address is one of this computer or its own network, which images are not fetched from</source>
            <translation>该地址属于这台电脑或其本地网络，不从那里获取图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>JPEG XL pictures</source>
            <translation>JPEG XL 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Photoshop PSB pictures</source>
            <translation>Photoshop PSB 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>GIMP pictures</source>
            <translation>GIMP 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Olympus RAW pictures</source>
            <translation>Olympus RAW 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Sigma RAW pictures</source>
            <translation>Sigma RAW 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Minolta RAW pictures</source>
            <translation>Minolta RAW 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>OpenEXR pictures</source>
            <translation>OpenEXR 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Radiance HDR pictures</source>
            <translation>Radiance HDR 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>BPG pictures</source>
            <translation>BPG 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>FLIF pictures</source>
            <translation>FLIF 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (PostScript)</source>
            <translation>矢量图 (PostScript)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (EPS)</source>
            <translation>矢量图 (EPS)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (WMF)</source>
            <translation>矢量图 (WMF)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a DjVu document</source>
            <translation>DjVu 文档</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive or office document</source>
            <translation>压缩包或办公文档</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>empty: the file has no bytes</source>
            <translation>空文件：没有任何字节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: the file has no bytes</source>
            <translation>不是图片：文件没有任何字节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>{kind} are not supported yet</source>
            <translation>尚不支持 {kind}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Canon CR3 RAW pictures are not supported yet</source>
            <translation>尚不支持 Canon CR3 RAW 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: {other}</source>
            <translation>不是图片：{other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>damaged: its name says {format}, but its content is no picture</source>
            <translation>已损坏：名称表明是 {format}，但内容不是图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture</source>
            <translation>不是图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (SVG)</source>
            <translation>矢量图 (SVG)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a DDS picture of this size without compression is not supported</source>
            <translation>不支持此大小的未压缩 DDS 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>too large: there is not enough memory to read it</source>
            <translation>过大：没有足够的内存读取</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a kind of {format} picture that is not supported</source>
            <translation>不支持的 {format} 图片类型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>declares more pixels than this program reads</source>
            <translation>声明的像素超过此程序的读取上限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: the {format} data cannot be decoded</source>
            <translation>已损坏：无法解码 {format} 数据</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>damaged: the RW2 file has no directory</source>
            <translation>已损坏：RW2 文件没有目录</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this {name} file holds no preview picture that can be read</source>
            <translation>此 {name} 文件中没有可读取的预览图</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RW2 file holds no preview picture that can be read</source>
            <translation>此 RW2 文件中没有可读取的预览图</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RAF file holds no preview picture that can be read</source>
            <translation>此 RAF 文件中没有可读取的预览图</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>an image is a web address (http or https), base64, or a data URI</source>
            <translation>图片应为网址（http 或 https）、base64 或 data URI</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a path is not read: {ways}</source>
            <translation>不读取路径：{ways}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <location filename="../../gallery_dedup/library/given.py" />
            <source>{source}: {reason}</source>
            <translation>{source}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>no image was given: the text is empty</source>
            <translation>没有给出图片：文本为空</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the address is malformed</source>
            <translation>{source}：地址格式错误</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the file lies on another computer ({computer})</source>
            <translation>{source}：文件在另一台电脑上（{computer}）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a blob: address is known only to the browser that made it; copy the picture itself</source>
            <translation>blob: 地址只有创建它的浏览器知道；请复制图片本身</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {scheme} addresses are not read; {ways}</source>
            <translation>{source}：不读取 {scheme} 地址；{ways}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: its base64 is damaged</source>
            <translation>{source}：base64 已损坏</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is neither; a path is not read</source>
            <translation>两者都不是；不读取路径</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>as base64 it holds no picture</source>
            <translation>作为 base64 不含图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {ways}; {why}</source>
            <translation>{source}：{ways}；{why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: neither a file nor a picture in base64</source>
            <translation>{source}：既不是文件，也不是 base64 图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: a data URI has a comma before its data</source>
            <translation>{source}：data URI 的数据前应有逗号</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>there is no such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is larger than the {megabytes:g} MB that are read</source>
            <translation>大于读取上限 {megabytes:g} MB</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/thumbnail.py" />
            <source>a thumbnail in the cache is damaged</source>
            <translation>缓存中的一个缩略图已损坏</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/in_use.py" />
            <source>{model} is not used: {reason}</source>
            <translation>未使用 {model}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>faces are off: turn them on in the Models page, or with faces = true in the settings</source>
            <translation>人脸功能已关闭：请在“模型”页开启，或在设置中设 faces = true</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>the vectors of faces tell who a person is: they are kept here and never given out</source>
            <translation>人脸向量能说明一个人是谁：它们只保存在这里，绝不外传</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <location filename="../../gallery_dedup/library/profiles.py" />
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>model not installed: {model}</source>
            <translation>未安装模型：{model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <location filename="../../gallery_dedup/library/words.py" />
            <source>{dimension}: {reason}</source>
            <translation>{dimension}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in base64</source>
            <translation>base64 中的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in the data URI</source>
            <translation>data URI 中的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in these bytes</source>
            <translation>这些字节中的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>nothing in it that {dimension} could describe</source>
            <translation>其中没有 {dimension} 可描述的内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>no file can have this name</source>
            <translation>文件不可能有此名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>The cache could not be used and is built anew; the old one is kept as {aside}.</source>
            <translation>缓存无法使用，正在重建；旧的保留为 {aside}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is nothing to undo</source>
            <translation>没有可恢复的操作</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is no batch {batch} in the history</source>
            <translation>历史记录中没有批次 {batch}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>nothing was named</source>
            <translation>没有指定任何内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/models.py" />
            <source>{model} was not downloaded: its licence must be accepted first. {warning}</source>
            <translation>未下载 {model}：必须先接受其许可证。{warning}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/profiles.py" />
            <source>unknown here</source>
            <translation>此处未知</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>{dimension}: model not installed: {model}</source>
            <translation>{dimension}：未安装模型：{model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>photos cannot be found by words: {reason}</source>
            <translation>无法用文字查找照片：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>finding photos by words takes models that are not installed: {names}; to fetch them: {commands}</source>
            <translation>用文字查找照片需要尚未安装的模型：{names}；获取方法：{commands}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/locations.py" />
            <source>cannot write to the folder {folder}: permission denied</source>
            <translation>无法写入文件夹 {folder}：没有权限</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no capture time or place in both photos</source>
            <translation>两张照片没有共同的拍摄时间或地点</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no believable alignment: the pictures cannot be laid over each other</source>
            <translation>没有可信的对齐方式：两张图片无法叠放</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture has too few details</source>
            <translation>一张图片的细节太少</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a photo was not described by the network yet: scan its folder again</source>
            <translation>网络尚未描述一张照片：请重新扫描其文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture is too small</source>
            <translation>一张图片太小</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in either image</source>
            <translation>两张图片中都没有人脸</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in one image</source>
            <translation>一张图片中没有人脸</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>cannot be scored</source>
            <translation>无法评分</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: the difference picture could not be made</source>
            <translation>{path}：无法生成差异图</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is the same file as A, byte for byte.</source>
            <translation>B 与 A 是同一文件，逐字节相同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}.</source>
            <translation>B 是 A：{changes}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is a copy of A; one of them could not be read to see whether anything was changed.</source>
            <translation>B 是 A 的副本；其中一张无法读取，因此不知是否有改动。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look the same, but show too little to tell a copy from another shot.</source>
            <translation>A 与 B 看起来相同，但内容太少，无法区分副本与另一次拍摄。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}. Something in the picture was added or changed.</source>
            <translation>B 是 A：{changes}。图中有内容被添加或改动。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A score alone calls A and B alike; nothing shows that they are copies or shots of one scene.</source>
            <translation>只有分值认为 A 和 B 相似；没有迹象表明它们是副本或同一场景的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look alike, but nothing shows that one is a copy of the other.</source>
            <translation>A 和 B 看起来相似，但没有迹象表明一张是另一张的副本。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B are different photos.</source>
            <translation>A 和 B 是不同的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same series: it goes with {name}, which goes with A.</source>
            <translation>B 是同一系列的另一张：它与 {name} 相连，后者与 A 相连。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>without the frame or bar around it</source>
            <translation>去掉了四周的边框或条带</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with a frame or bar added</source>
            <translation>添加了边框或条带</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more around it, A is {share:.0%} of B</source>
            <translation>四周内容更多，A 占 B 的 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its height</source>
            <translation>高度拉伸到 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its width</source>
            <translation>宽度拉伸到 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored</source>
            <translation>左右镜像</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the left</source>
            <translation>向左旋转 {degrees:.0f}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the right</source>
            <translation>向右旋转 {degrees:.0f}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%}</source>
            <translation>裁剪到 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the left</source>
            <translation>裁剪到左侧 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the right</source>
            <translation>裁剪到右侧 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top</source>
            <translation>裁剪到上方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top left</source>
            <translation>裁剪到左上方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top right</source>
            <translation>裁剪到右上方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom</source>
            <translation>裁剪到下方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom left</source>
            <translation>裁剪到左下方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom right</source>
            <translation>裁剪到右下方 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned left</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>向左旋转</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned half round</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>旋转半圈</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned right</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>向右旋转</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored top to bottom</source>
            <translation>上下镜像</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more contrast</source>
            <translation>对比度更高</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with less contrast</source>
            <translation>对比度更低</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made brighter</source>
            <translation>变亮</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made darker</source>
            <translation>变暗</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made warmer</source>
            <translation>色调变暖</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made colder</source>
            <translation>色调变冷</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with stronger colours</source>
            <translation>颜色更浓</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with paler colours</source>
            <translation>颜色更淡</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with other tones</source>
            <translation>色调不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made black and white</source>
            <translation>变为黑白</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>given colour</source>
            <translation>添加了颜色</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made softer</source>
            <translation>变柔和</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved smaller</source>
            <translation>缩小后重新保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved</source>
            <translation>重新保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved larger</source>
            <translation>放大后重新保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} smaller</source>
            <translation>缩小后重新保存为 {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format}</source>
            <translation>重新保存为 {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} larger</source>
            <translation>放大后重新保存为 {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs (its metadata).</source>
            <translation>B 与 A 的像素相同；只有文件不同（元数据）。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs ({new} instead of {old}).</source>
            <translation>B 与 A 的像素相同；只有文件不同（{new} 而不是 {old}）。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} later.</source>
            <translation>B 是同一场景的另一张，晚 {time} 拍摄。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} earlier.</source>
            <translation>B 是同一场景的另一张，早 {time} 拍摄。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed longer.</source>
            <translation>B 是同一场景的另一张，曝光更长。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed shorter.</source>
            <translation>B 是同一场景的另一张，曝光更短。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed otherwise.</source>
            <translation>B 是同一场景的另一张，曝光不同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene.</source>
            <translation>B 是同一场景的另一张。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with noise added or taken off</source>
            <translation>添加或去除了噪点</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made sharper</source>
            <translation>变锐利</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with its fine detail changed</source>
            <translation>细节有改动</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} days</source>
            <extracomment>For 1: {n} day</extracomment>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} hours</source>
            <extracomment>For 1: {n} hour</extracomment>
            <translation>
                <numerusform>{n} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} minutes</source>
            <extracomment>For 1: {n} minute</extracomment>
            <translation>
                <numerusform>{n} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>you keep it</source>
            <translation>您选择保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>shows the whole picture, nothing cut off or added</source>
            <translation>显示完整的图片，没有裁切或添加</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>largest resolution</source>
            <translation>分辨率最高</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the camera's data</source>
            <translation>带有相机数据</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed less</source>
            <translation>压缩更少</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>lies as most of the others do</source>
            <translation>方向与多数照片相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>nearest to all the others: they were made from it</source>
            <translation>与其他照片都最接近：它们由它制成</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the colours of most others, and no marks</source>
            <translation>颜色与多数照片相同，且没有添加标记</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed least</source>
            <translation>压缩最少</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>first by its path</source>
            <translation>按路径排在最前</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>most like the others</source>
            <translation>与其他照片最相似</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the first shot</source>
            <translation>第一张拍摄的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names {path}, which is a file, not a folder</source>
            <translation>规则“{rule}”指定的 {path} 是文件，不是文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away (a comma stands between two folders)</source>
            <translation>规则“{rule}”指定的文件夹 {path} 不存在，或其磁盘没有连接（两个文件夹之间用逗号分隔）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away</source>
            <translation>规则“{rule}”指定的文件夹 {path} 不存在，或其磁盘没有连接</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>unknown rule "{rule}": the rules are {choices}</source>
            <translation>未知规则“{rule}”：可用的规则有 {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has a value, and {name} takes none: write {form}</source>
            <translation>规则“{rule}”带有值，而 {name} 不需要值：请写 {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has no value: write {form}</source>
            <translation>规则“{rule}”没有值：请写 {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" may not mark "{word}" for removal: choose from {allowed}</source>
            <translation>规则“{rule}”不能标记移除“{word}”：请从 {allowed} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>in a preferred folder</source>
            <translation>在优先的文件夹中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the preferred format</source>
            <translation>优先的格式</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the format "{word}", which is unknown: choose from {allowed}</source>
            <translation>规则“{rule}”指定的格式“{word}”未知：请从 {allowed} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the oldest file</source>
            <translation>最旧的文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the most capture data</source>
            <translation>带有最多的拍摄数据</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the plainest name</source>
            <translation>名称最简单</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its sidecar (edits, captions)</source>
            <translation>带附属文件（编辑、说明）的那张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (Live Photo)</source>
            <translation>带视频（实况照片）的那张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (motion photo)</source>
            <translation>带视频（动态照片）的那张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the largest file</source>
            <translation>最大的文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its video {name} (Live Photo) has no equal beside {keeper}</source>
            <translation>其视频 {name}（实况照片）在 {keeper} 旁没有相同的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its sidecar {name} (edits, captions) has no equal beside {keeper}</source>
            <translation>其附属文件 {name}（编辑、说明）在 {keeper} 旁没有相同的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it holds a video (motion photo) that {keeper} does not hold</source>
            <translation>它含有 {keeper} 没有的视频（动态照片）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says when it was taken, and {keeper} does not</source>
            <translation>它记有拍摄时间，{keeper} 没有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken at different times</source>
            <translation>它与 {keeper} 的拍摄时间不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says where it was taken, and {keeper} does not</source>
            <translation>它记有拍摄地点，{keeper} 没有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken in different places</source>
            <translation>它与 {keeper} 的拍摄地点不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has a caption, and {keeper} has none</source>
            <translation>它有说明，{keeper} 没有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has another caption than {keeper}</source>
            <translation>它的说明与 {keeper} 不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown profile "{name}": choose one of {known}</source>
            <translation>未知方案“{name}”：请从 {known} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile cannot be saved: {reason}</source>
            <translation>无法保存方案：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is a profile "{known}" already: save this one under another name</source>
            <translation>已有方案“{known}”：请用其他名称保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile "{name}" comes with the program and stays</source>
            <translation>方案“{name}”是程序自带的，予以保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": saved are {saved}</source>
            <translation>没有已保存的方案“{name}”：已保存的有 {saved}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": none is saved</source>
            <translation>没有已保存的方案“{name}”：还没有保存任何方案</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown dimension "{name}": choose one of {choices}</source>
            <translation>未知维度“{name}”：请从 {choices} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>{dimension} has no mark for the same: related groups by it need a threshold</source>
            <translation>{dimension} 没有“相同”的界限：按它分组需要阈值</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>its model is not installed, or the photos were not scanned since</source>
            <translation>其模型未安装，或此后没有扫描过照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>{name} describes none of these photos: {why}</source>
            <translation>{name} 没有描述这些照片中的任何一张：{why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>photos cannot be searched by "{name}": choose one of {known}</source>
            <translation>无法按“{name}”搜索照片：请从 {known} 中选择</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could describe</source>
            <translation>{path}：其中没有 {dimension} 可描述的内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could compare</source>
            <translation>{path}：其中没有 {dimension} 可比较的内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/subject.py" />
            <source>{path}: no file can have this name</source>
            <translation>{path}：文件不可能有此名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/word_search.py" />
            <source>the words have {count} numbers and the photos {other}: the text network does not belong to the image network</source>
            <translation>文字有 {count} 个数字，照片有 {other} 个：文字网络与图像网络不匹配</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>you marked it to be kept</source>
            <translation>您已标记保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>{what}: no rule marks that for removal</source>
            <translation>{what}：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group that is still there: it stays</source>
            <translation>分组中仍存在的最后一张照片：予以保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group: it stays unless you choose it by name</source>
            <translation>分组中的最后一张照片：除非您指名选择，否则保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>marked by you</source>
            <translation>由您标记</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}, with the same pixels as {other} but perhaps other metadata: no rule marks that for removal</source>
            <translation>{keeper} 的编辑副本，像素与 {other} 相同，但元数据可能不同：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same file as {keeper}: no rule marks that for removal</source>
            <translation>与 {keeper} 是同一文件：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same pixels as {keeper}: no rule marks that for removal</source>
            <translation>与 {keeper} 像素相同：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>a re-saved copy of {keeper}: no rule marks that for removal</source>
            <translation>{keeper} 的重新保存副本：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}: no rule marks that for removal</source>
            <translation>{keeper} 的编辑副本：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>another shot of the scene of {keeper}: no rule marks that for removal</source>
            <translation>{keeper} 同一场景的另一张：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>related to {keeper}: no rule marks that for removal</source>
            <translation>与 {keeper} 相关：没有规则标记移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>in the protected folder {folder}</source>
            <translation>在受保护的文件夹 {folder} 中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same physical file as {link} (a hard link): removing one of them wins nothing</source>
            <translation>与 {link} 是同一个物理文件（硬链接）：移除其一没有好处</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} go along unless another photo shares them</source>
            <extracomment>For 1: {names} goes along unless another photo shares it</extracomment>
            <translation>
                <numerusform>{names} 会一同移走，除非另一张照片共用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} stay where they are</source>
            <extracomment>For 1: {names} stays where it is</extracomment>
            <translation>
                <numerusform>{names} 留在原处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>the file has {n:,} more names elsewhere (hard links), so removing this one wins nothing</source>
            <extracomment>For 1: the file has one more name elsewhere (hard links), so removing this one wins nothing</extracomment>
            <translation>
                <numerusform>该文件在别处还有 {n:,} 个名称（硬链接），因此移除它没有好处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a text of letters, digits and signs of ASCII</source>
            <translation>由 ASCII 字母、数字和符号组成的文本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of texts</source>
            <translation>文本列表</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of folders, each with its whole path or one that begins with ~</source>
            <translation>文件夹列表，每个都是完整路径或以 ~ 开头的路径</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>tables [profiles.NAME]</source>
            <translation>表 [profiles.NAME]</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be read: {reason}. The defaults are used.</source>
            <translation>无法读取 {path}：{reason}。使用默认值。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be understood: {reason}. {aside} The defaults are used.</source>
            <translation>无法理解 {path}：{reason}。{aside}使用默认值。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a setting cannot be written as text: {line}</source>
            <translation>一项设置无法写成文本：{line}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>cannot write the settings {path}: {reason}</source>
            <translation>无法写入设置 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: there is no setting called {name}; it is left alone.</source>
            <translation>{path}：没有名为 {name} 的设置；保持不变。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: {name} = {value} is not allowed; it may be {allowed}. The default is used.</source>
            <translation>{path}：不允许 {name} = {value}；可以是 {allowed}。使用默认值。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: the profile "{name}" is left out: {reason}.</source>
            <translation>{path}：略过方案“{name}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It could not be kept aside ({reason}).</source>
            <translation>无法另存（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It is kept as {name}.</source>
            <translation>已另存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>the cache</source>
            <translation>缓存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>{what} {path} is damaged: it will be set aside; scan again to build a new one</source>
            <translation>{what} {path} 已损坏：将移到一边；请重新扫描以建立新的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it may not be written</source>
            <translation>不允许写入</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>another program is using it</source>
            <translation>正被另一个程序使用</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>{what} {path} is damaged: {reason}</source>
            <translation>{what} {path} 已损坏：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <location filename="../../gallery_dedup/store/database.py" />
            <source>{what} {path} cannot be used: {reason}</source>
            <translation>无法使用{what} {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>the ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>photos are being moved already, here or in another window: wait until that has ended</source>
            <translation>照片已经在移动中，在这里或另一个窗口：请等待结束</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>nothing can be moved beside the ledger {path}: {reason}</source>
            <translation>无法在账本 {path} 旁移动任何文件：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>there is no entry {entry} in the history</source>
            <translation>历史记录中没有条目 {entry}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it belongs to another program</source>
            <translation>属于另一个程序</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it was made by a newer version of this program</source>
            <translation>由此程序的更新版本制作</translation>
        </message>
        <message>
            <location filename="../../models/models.toml" />
            <source>the weights were trained on photos of persons (MS-Celeb-1M) that were collected for research and are withdrawn; no licence clearly allows their commercial use</source>
            <extracomment>The licence of the model arcface-r100-int8.</extracomment>
            <translation>权重由为研究而收集且已撤回的人物照片 (MS-Celeb-1M) 训练；没有许可证明确允许其商业使用</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Accept {n} groups</source>
            <extracomment>For 1: Accept {n} group</extracomment>
            <translation>
                <numerusform>接受 {n} 个分组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} photos are marked for removal. Nothing moves yet.</source>
            <extracomment>For 1: {n} photo is marked for removal. Nothing moves yet.</extracomment>
            <translation>
                <numerusform>将标记 {n} 张照片以移除。现在还不移动任何文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} groups are accepted. {undo} takes that back, {move} moves what is marked to the trash.</source>
            <extracomment>For 1: {n} group is accepted. {undo} takes that back, {move} moves what is marked to the trash.</extracomment>
            <translation>
                <numerusform>已接受 {n} 个分组。{undo} 撤回，{move} 将已标记的照片移到回收站。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most pixels</source>
            <translation>像素最多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the most pixels stays.</source>
            <translation>保留像素最多的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Oldest file</source>
            <translation>文件最旧</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The file that was written first stays.</source>
            <translation>保留最先写入的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera's own format</source>
            <translation>相机原生格式</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera RAW and HEIC stay before JPEG and all others.</source>
            <translation>相机 RAW 和 HEIC 优先于 JPEG 和其他格式。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most camera data</source>
            <translation>相机数据最多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that carries the most capture data stays.</source>
            <translation>保留拍摄数据最多的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Least compressed</source>
            <translation>压缩最少</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that was compressed least stays.</source>
            <translation>保留压缩最少的照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Largest file</source>
            <translation>文件最大</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The largest file stays.</source>
            <translation>保留最大的文件。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Plainest name</source>
            <translation>名称最简单</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the shortest name stays; copy, (1) and the like count as long.</source>
            <translation>保留名称最短的照片；“副本”、(1) 等视为较长。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Which copy stays</source>
            <translation>保留哪一张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Without a choice, the program judges: the whole picture before a cropped one, then the most pixels, the camera's data, the least compression, the oldest file. What you choose here counts first, in the order of your clicks. From a folder with a closed lock, nothing is ever taken.</source>
            <translation>如果不选择，由程序判断：完整的图片优先于裁剪过的，其次是像素最多、带相机数据、压缩最少、文件最旧。您在这里选择的优先，按点击的顺序。锁住的文件夹中绝不会移走任何文件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {n} photos are in the trash.</source>
            <extracomment>For 1: The last move was broken off: {n} photo is in the trash.</extracomment>
            <translation>
                <numerusform>上次移动中断：{n} 张照片在回收站。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare two photos…</source>
            <translation>比较两张照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar to a file…</source>
            <translation>查找与文件相似的照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the comparison…</source>
            <translation>保存比较…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the comparison</source>
            <translation>保存比较的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the difference…</source>
            <translation>保存差异…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the difference</source>
            <translation>保存差异的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the pasted picture…</source>
            <translation>保存粘贴的图片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep a picture that was pasted</source>
            <translation>保留粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan the library folders</source>
            <translation>扫描图库文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Pause the scan</source>
            <translation>暂停扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Pause the scan, or go on</source>
            <translation>暂停或继续扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop the scan</source>
            <translation>停止扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Notify when a long scan is done</source>
            <translation>长时间扫描完成后通知</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>A notification of the desktop, when the window is not looked at</source>
            <translation>未查看窗口时显示桌面通知</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Files that could not be read…</source>
            <translation>无法读取的文件…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What was moved, and the way back</source>
            <translation>移动过的照片及恢复途径</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back marks and moves alike</source>
            <translation>撤销标记和移动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Paste a picture</source>
            <translation>粘贴图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare or search what was copied</source>
            <translation>比较或搜索复制的内容</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search names and folders</source>
            <translation>搜索文件名和文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Profiles…</source>
            <translation>方案…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What each dimension weighs in the score</source>
            <translation>每个维度在分值中的权重</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Which copy stays…</source>
            <translation>保留哪一张…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The rules that choose the copy that stays</source>
            <translation>选择保留哪一张的规则</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words…</source>
            <translation>用文字搜索照片…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words</source>
            <translation>用文字搜索照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove or keep</source>
            <translation>移除或保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Photo</source>
            <translation>照片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep or remove this photo</source>
            <translation>保留或移除这张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Undecided</source>
            <translation>未决定</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take this photo's mark away</source>
            <translation>去掉这张照片的标记</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make keeper</source>
            <translation>设为保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make this photo the keeper</source>
            <translation>将这张设为保留的照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy</source>
            <translation>不是副本</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy: remember that</source>
            <translation>不是副本：记住</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion, go on</source>
            <translation>接受建议并继续</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept all sure copies…</source>
            <translation>接受所有确定的副本…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion for all groups in the list</source>
            <translation>接受列表中所有分组的建议</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next group</source>
            <translation>下一个分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous group</source>
            <translation>上一个分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar</source>
            <translation>查找相似</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find what is like this photo</source>
            <translation>查找与这张照片相似的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare the two</source>
            <translation>比较这两张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove marked…</source>
            <translation>移除已标记的…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Move marked photos to the trash</source>
            <translation>将已标记的照片移到回收站</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the library</source>
            <translation>转到图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Review</source>
            <translation>审阅</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the review</source>
            <translation>转到审阅</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the comparison</source>
            <translation>转到比较</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Similar</source>
            <translation>相似</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to similar photos</source>
            <translation>转到相似照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to models</source>
            <translation>转到模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back to where one came from</source>
            <translation>返回之前的位置</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit or 100 %</source>
            <translation>适合窗口或 100%</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit the photos, or show every pixel</source>
            <translation>让照片适合窗口，或显示每个像素</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look left</source>
            <translation>向左看</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look right</source>
            <translation>向右看</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look up</source>
            <translation>向上看</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look down</source>
            <translation>向下看</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Both photos side by side</source>
            <translation>两张照片并排</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Wipe</source>
            <translation>划变</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, with a line that one drags</source>
            <translation>B 叠在 A 上，拖动分割线</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Flicker</source>
            <translation>切换</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, one of them at a time</source>
            <translation>B 叠在 A 上，每次显示一张</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Overlay</source>
            <translation>叠加</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B through A, as strong as one likes</source>
            <translation>B 透过 A 显示，强度可调</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What differs, in boxes</source>
            <translation>用方框标出不同之处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs</source>
            <translation>框出不同之处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs, side by side</source>
            <translation>并排框出不同之处</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields or those that differ</source>
            <translation>所有字段或有差异的字段</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields, or the usual</source>
            <translation>所有字段，或常用字段</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The other photo</source>
            <translation>另一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Swap the two in place; hold it to go on</source>
            <translation>原位交换两张；按住可持续</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Flicker by itself</source>
            <translation>自动切换</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: back</source>
            <translation>分割线、不透明度或位置：后退</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: on</source>
            <translation>分割线、不透明度或位置：前进</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text as the system</source>
            <translation>文字跟随系统</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 125 %</source>
            <translation>文字 125%</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 150 %</source>
            <translation>文字 150%</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 200 %</source>
            <translation>文字 200%</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Reduce motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Nothing moves or blinks by itself</source>
            <translation>没有自动的移动或闪烁</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works, on two screens</source>
            <translation>两屏说明工作原理</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>First steps</source>
            <translation>第一步</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Folders, which copy stays, models</source>
            <translation>文件夹、保留哪一张、模型</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>This sheet</source>
            <translation>此表</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show the log file</source>
            <translation>显示日志文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Copy details for a report</source>
            <translation>复制报告所需的详细信息</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>About Gallery Dedup</source>
            <translation>关于 Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Do</source>
            <translation>操作</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <source>{n} places differ</source>
            <extracomment>For 1: {n} place differs</extracomment>
            <translation>
                <numerusform>{n} 处不同</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>dark = differs</source>
            <translation>深色 = 不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: nothing shows how one lies on the other.</source>
            <translation>未对齐：无从得知如何叠放。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: another shot.</source>
            <translation>未对齐：另一次拍摄。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>So it cannot be told what differs.</source>
            <translation>因此无法说明有何不同。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{n} photos were chosen.</source>
            <extracomment>For 1: {n} photo was chosen.</extracomment>
            <translation>
                <numerusform>选择了 {n} 张照片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <location filename="../../gallery_dedup/gui/group_delegate.py" />
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} photos</source>
            <extracomment>For 1: {n} photo</extracomment>
            <translation>
                <numerusform>{n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} groups</source>
            <extracomment>For 1: {n} group</extracomment>
            <translation>
                <numerusform>{n} 个分组</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>There is no picture, file or address in it.</source>
            <translation>其中没有图片、文件或地址。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{path} is not there.</source>
            <translation>{path} 不在。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>Files and folders together: drop folders to scan them, or two photos to compare them.</source>
            <translation>同时有文件和文件夹：拖入文件夹进行扫描，或拖入两张照片进行比较。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{count} files: two photos can be compared. To look through many, drop their folder.</source>
            <translation>{count} 个文件：可以比较两张照片。要查看多张，请拖入其文件夹。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{name}: {reason}.</source>
            <translation>{name}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>cannot be read: {reason}</source>
            <translation>无法读取：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>unrelated</source>
            <translation>无关</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>in between</source>
            <translation>介于两者之间</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>unrelated about {score}</source>
            <translation>约 {score} 为无关</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>the same from {score}</source>
            <translation>{score} 起为相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>gallery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>ecommerce</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>电商</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>copyright</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>版权</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>dedup</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>去重</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>visual search</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>视觉搜索</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>identity</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>身份</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>forgery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>伪造</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/facts_view.py" />
            <source>{n} more differ (M)</source>
            <extracomment>For 1: {n} more differs (M)</extracomment>
            <translation>
                <numerusform>另有 {n} 项不同 (M)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/facts_view.py" />
            <source>No field differs (M shows all)</source>
            <translation>没有字段不同（M 显示全部）</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Surest first</source>
            <translation>最确定的在前</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most to free</source>
            <translation>释放最多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most photos</source>
            <translation>照片最多</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Compact cards</source>
            <translation>小卡片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Normal cards</source>
            <translation>中等卡片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Large cards</source>
            <translation>大卡片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>pasted {number}</source>
            <extracomment>The name of a file.</extracomment>
            <translation>粘贴 {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>Pasted or dropped, not saved yet</source>
            <translation>粘贴或拖入，尚未保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>keep {count}</source>
            <translation>保留 {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>remove {count}</source>
            <translation>移除 {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>put back</source>
            <translation>放回</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Put back {n} photos</source>
            <extracomment>For 1: Put back {n} photo</extracomment>
            <translation>
                <numerusform>放回 {n} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>In the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Not moved</source>
            <translation>未移动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Put back</source>
            <translation>已放回</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Set aside</source>
            <translation>移到一边</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{state}: {reason}</source>
            <translation>{state}：{reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keeper_line.py" />
            <source>All marked: none would stay</source>
            <translation>全部已标记：一张也不会留下</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keeper_line.py" />
            <source>Keeps {name}</source>
            <translation>保留 {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Enter</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>回车</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Delete</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No difference: every pixel is the same.</source>
            <translation>没有差异：每个像素都相同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No place stands out.</source>
            <translation>没有明显不同之处。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos were changed on purpose; only you can decide.</source>
            <extracomment>For 1: {n} photo was changed on purpose; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} 张照片是有意修改的；只有您能决定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are hard links, the same physical file as another: removing one of them frees nothing.</source>
            <extracomment>For 1: {n} photo is a hard link, the same physical file as another: removing one of them frees nothing.</extracomment>
            <translation>
                <numerusform>{n} 张照片是硬链接，与另一张是同一物理文件：移除其中之一不会释放空间。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are protected, or no rule marks them; only you can decide.</source>
            <extracomment>For 1: {n} photo is protected, or no rule marks it; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} 张照片受保护，或没有规则标记它；只能由您决定。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>The same physical file as {name} (hard link): removing one frees nothing.</source>
            <translation>与 {name} 是同一物理文件（硬链接）：移除其一不会释放空间。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review {n} groups</source>
            <extracomment>For 1: Review {n} group</extracomment>
            <translation>
                <numerusform>审阅 {n} 个分组</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/members_model.py" />
            <source>Keeper</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} at the left, {second} at the right. Drag the line; F swaps them.</source>
            <translation>左边是 {first}，右边是 {second}。拖动分割线；按 F 交换。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} is shown. F shows {second}; hold it to see them in turn.</source>
            <translation>正在显示 {first}。按 F 显示 {second}；按住可轮流显示。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{share} of {second} over {first}. F swaps them.</source>
            <translation>{second} 以 {share} 叠在 {first} 上。按 F 交换。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Both can be looked at all the same: keys {first} to {last}.</source>
            <translation>仍可查看两张照片：按 {first} 到 {last} 键。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Looking for what differs…</source>
            <translation>正在查找不同之处…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{n} places differ; click one to zoom in.</source>
            <extracomment>For 1: {n} place differs; click it to zoom in.</extracomment>
            <translation>
                <numerusform>{n} 处不同；点击可放大。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Place {index} of {count}.</source>
            <translation>第 {index} 处，共 {count} 处。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>F changes what is shown.</source>
            <translation>按 F 改变显示内容。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Dark = differs, with tones matched.</source>
            <translation>深色 = 不同，色调已匹配。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is A.</source>
            <translation>这是 A。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is B.</source>
            <translation>这是 B。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Similarity Score: {share}</source>
            <translation>相似度分值：{share}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} models read and right.</source>
            <extracomment>For 1: {n} model read and right.</extracomment>
            <translation>
                <numerusform>{n} 个模型已读取，完好。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} files damaged.</source>
            <extracomment>For 1: {n} file damaged.</extracomment>
            <translation>
                <numerusform>{n} 个文件已损坏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>What was known of faces in {n} photos is forgotten.</source>
            <extracomment>For 1: What was known of faces in {n} photo is forgotten.</extracomment>
            <translation>
                <numerusform>已忘记 {n} 张照片中人脸的信息。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>No face data is stored.</source>
            <translation>没有保存人脸数据。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Stored: {faces} in {photos}, of {looked_at} looked at.</source>
            <translation>已保存：{photos}中的{faces}，共查看 {looked_at}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>{n} faces</source>
            <extracomment>For 1: {n} face</extracomment>
            <translation>
                <numerusform>{n} 张人脸</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Look-alikes</source>
            <translation>相似图片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Faces</source>
            <translation>人脸</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Added by you</source>
            <translation>由您添加</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Find by words</source>
            <translation>用文字查找</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds photos by what they show, such as: dog on a beach. Also the same kind of scene.</source>
            <translation>按显示的内容查找照片，例如：dog on a beach。也可查找同类场景。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Copies and other shots</source>
            <translation>副本和其他拍摄</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds edited copies: cropped, framed, turned, recoloured. And other shots of a scene.</source>
            <translation>查找编辑过的副本：裁剪、加框、旋转、改色。以及同一场景的其他照片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same thing from other views</source>
            <translation>从其他视角看同一事物</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds the same place or thing from another side (DINOv2). Scans take longer.</source>
            <translation>从另一侧查找同一地点或事物 (DINOv2)。扫描时间更长。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same kind of thing</source>
            <translation>同类事物</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Roughly which of 1,000 kinds of things a photo shows. Used only without DINOv2.</source>
            <translation>大致判断照片显示的是 1,000 类事物中的哪一类。仅在没有 DINOv2 时使用。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person</source>
            <translation>同一个人</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces, and tells whether two are the same person's (SFace).</source>
            <translation>查找人脸，并判断两张是否属于同一个人 (SFace)。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person, more surely</source>
            <translation>同一个人，更可靠</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Errs less about persons, and is slower (ArcFace). Used only without SFace.</source>
            <translation>判断人物时出错更少，但更慢 (ArcFace)。仅在没有 SFace 时使用。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Faces without landmarks</source>
            <translation>不含特征点的人脸</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces too roughly to compare persons (UltraFace). Nothing in the program needs it.</source>
            <translation>查找人脸过于粗略，无法比较人物 (UltraFace)。程序不需要它。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>{adds}; answers for: {name}</source>
            <translation>{adds}；回答：{name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now to describe {n} photos with what is installed.</source>
            <extracomment>For 1: Scan now to describe {n} photo with what is installed.</extracomment>
            <translation>
                <numerusform>立即扫描，用已安装的模型描述 {n} 张照片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>&lt;p&gt;What is known of faces in {n} photos is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</source>
            <extracomment>For 1: &lt;p&gt;What is known of faces in {n} photo is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</extracomment>
            <translation>
                <numerusform>&lt;p&gt;这台电脑上关于 {n} 张照片中人脸的信息及由此得出的分值将被清除。照片保持不变。&lt;/p&gt;&lt;p&gt;此操作无法撤销：如需恢复，必须重新扫描照片。查找人脸的功能也会关闭。&lt;/p&gt;</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Comes with the program</source>
            <translation>程序自带</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Partly here</source>
            <translation>部分已有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Not here</source>
            <translation>没有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Waiting</source>
            <translation>正在等待</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, not in use</source>
            <translation>已安装，未使用</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} to fetch of {total}</source>
            <translation>还需获取 {size}，共 {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} of {total} to go</source>
            <translation>剩余 {size}，共 {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} files</source>
            <extracomment>For 1: {n} file</extracomment>
            <translation>
                <numerusform>{n} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>licence: {names}</source>
            <translation>许可证：{names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>in {path}</source>
            <translation>在 {path} 中</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>not here</source>
            <translation>不在这里</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Plug in its disk and scan again, or take the folder off the list in Library.</source>
            <translation>请接上它所在的磁盘后重新扫描，或者在“图库”中将该文件夹从列表移除。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Make room there, or allow the program to write there, and try again.</source>
            <translation>请在那里腾出空间，或允许程序在那里写入，然后重试。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Your photos are as they were, and nothing is moved meanwhile. If the disk is full, make room on it and try again. If the file is damaged, close the program and take the file from a backup, or rename it: then a new one is begun, and the old one is kept.</source>
            <translation>您的照片保持原样，在此期间不会移动任何内容。如果磁盘已满，请腾出空间后重试。如果文件已损坏，请关闭程序并从备份中恢复该文件，或者将其重命名：程序随后会新建一个，旧文件会保留。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Models shows what each adds, and fetches it when you say so.</source>
            <translation>“模型”页面显示每个模型的作用，并在您要求时才下载。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Check the files in Models, or remove the model there and fetch it again.</source>
            <translation>请在“模型”中检查文件，或在那里移除该模型后重新下载。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>{happened}. {step}</source>
            <translation>{happened}。{step}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}, differs</source>
            <translation>{name}：{value}，不同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>quality {quality}</source>
            <translation>质量 {quality}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{n} frames</source>
            <extracomment>For 1: {n} frame</extracomment>
            <translation>
                <numerusform>{n} 帧</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{bits} bit</source>
            <translation>{bits} 位</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no date</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no place</source>
            <translation>没有地点</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no camera</source>
            <translation>没有相机</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Exposure</source>
            <translation>曝光</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no exposure</source>
            <translation>没有曝光</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Lens</source>
            <translation>镜头</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no lens</source>
            <translation>没有镜头</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no software</source>
            <translation>没有软件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no profile</source>
            <translation>没有配置文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_painting.py" />
            <source>Full resolution in a moment…</source>
            <translation>稍后显示完整分辨率…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos moved</source>
            <extracomment>For 1: {n} photo moved</extracomment>
            <translation>
                <numerusform>已移动 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos are back</source>
            <extracomment>For 1: {n} photo is back</extracomment>
            <translation>
                <numerusform>{n} 张照片已恢复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} more</source>
            <extracomment>For 1: {n} more</extracomment>
            <translation>
                <numerusform>还有 {n} 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} were not</source>
            <extracomment>For 1: {n} was not</extracomment>
            <translation>
                <numerusform>{n} 张没有</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Move {n} photos to the trash</source>
            <extracomment>For 1: Move {n} photo to the trash</extracomment>
            <translation>
                <numerusform>将 {n} 张照片移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos stay although marked:</source>
            <extracomment>For 1: {n} photo stays although marked:</extracomment>
            <translation>
                <numerusform>{n} 张照片虽已标记仍留下：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos of these groups stay.</source>
            <extracomment>For 1: {n} photo of these groups stays.</extracomment>
            <translation>
                <numerusform>这些分组中有 {n} 张照片留下。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them are changed on purpose or another shot, marked by you.</source>
            <extracomment>For 1: {n} of them is changed on purpose or another shot, marked by you.</extracomment>
            <translation>
                <numerusform>其中 {n} 张是有意修改的或另一次拍摄，由您标记。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them have what the photos that stay lack, the first: {what}.</source>
            <extracomment>For 1: {n} of them has what the photo that stays lacks: {what}.</extracomment>
            <translation>
                <numerusform>其中 {n} 张含有保留照片所没有的内容，第一张：{what}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} more folders</source>
            <extracomment>For 1: {n} more folder</extracomment>
            <translation>
                <numerusform>另外 {n} 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Stays for it</source>
            <translation>为它保留的</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>nothing</source>
            <translation>没有</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>The last photo of its group</source>
            <translation>分组中的最后一张照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>{path} stays</source>
            <translation>保留 {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>the Recycle Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to {folder}: the disk at {disk} has no trash.</source>
            <translation>它们将移到 {folder}：磁盘 {disk} 没有回收站。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash of the disk at {disk}: {folder}</source>
            <translation>它们将移到磁盘 {disk} 的回收站：{folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash: {folder}</source>
            <translation>它们将移到回收站：{folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to {folder}: the disk at {disk} has no trash.</source>
            <extracomment>For 1: {n} photo goes to {folder}: the disk at {disk} has no trash.</extracomment>
            <translation>
                <numerusform>{n} 张照片将移到 {folder}：磁盘 {disk} 没有回收站。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash of the disk at {disk}: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash of the disk at {disk}: {folder}</extracomment>
            <translation>
                <numerusform>{n} 张照片将移到磁盘 {disk} 的回收站：{folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash: {folder}</extracomment>
            <translation>
                <numerusform>{n} 张照片将移到回收站：{folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{n} photos were compared with each other. There is nothing to tidy.</source>
            <extracomment>For 1: {n} photo was looked at. There is nothing to tidy.</extracomment>
            <translation>
                <numerusform>已互相比较 {n} 张照片。没有需要整理的内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the end of the list: {n} groups in it are still undecided.</source>
            <extracomment>For 1: This is the end of the list: {n} group in it is still undecided.</extracomment>
            <translation>
                <numerusform>已到列表末尾：其中还有 {n} 个分组未决定。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for related photos: only you can choose.</source>
            <translation>对相关的照片不作建议：只有您能选择。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for a series: only you can choose.</source>
            <translation>对系列不作建议：只有您能选择。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>The keeper is marked for removal: choose another one with K.</source>
            <translation>保留的照片被标记为移除：请用 K 另选一张。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to the same</source>
            <translation>更接近相同</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to unrelated</source>
            <translation>更接近无关</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>no marks: the order tells more than the number</source>
            <translation>没有界限：顺序比数值更能说明问题</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>Too many words: from “{word}” on they were not read</source>
            <translation>文字过多：从“{word}”起没有读取</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{count} without an answer</source>
            <translation>{count} 张没有答案</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched</source>
            <extracomment>For 1: {n} photo searched</extracomment>
            <translation>
                <numerusform>已搜索 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched</source>
            <extracomment>For 1: {n} other photo searched</extracomment>
            <translation>
                <numerusform>已搜索其他 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>已搜索 {n} 张照片，显示最相似的 {shown} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} other photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>已搜索其他 {n} 张照片，显示最相似的 {shown} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} photos looked at in {seconds} s</source>
            <extracomment>For 1: {n} photo looked at in {seconds} s</extracomment>
            <translation>
                <numerusform>{seconds} 秒内查看了 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped: {n} photos moved, the others stay in their place.</source>
            <extracomment>For 1: Stopped: {n} photo moved, the others stay in their place.</extracomment>
            <translation>
                <numerusform>已停止：已移动 {n} 张照片，其余留在原处。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Looking for photos</source>
            <translation>正在查找照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Reading photos</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Comparing photos</source>
            <translation>正在比较照片</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Grouping</source>
            <translation>正在分组</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{count}/s</source>
            <translation>{count}/秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} files could not be read</source>
            <extracomment>For 1: {n} file could not be read</extracomment>
            <translation>
                <numerusform>{n} 个文件无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} marked</source>
            <extracomment>For 1: {n} marked</extracomment>
            <translation>
                <numerusform>已标记 {n} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The last move, of {when}, took {n} photos to the trash. They come back to their folders.</source>
            <extracomment>For 1: The last move, of {when}, took {n} photo to the trash. It comes back to its folder.</extracomment>
            <translation>
                <numerusform>上次移动（{when}）将 {n} 张照片移到了回收站。它们将回到原文件夹。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is the keeper again.</source>
            <translation>{name} 重新成为保留的照片。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo is undecided again.</extracomment>
            <translation>
                <numerusform>已撤回接受：{n} 张照片恢复为未决定。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {name} is undecided again.</source>
            <translation>已撤销接受：{name} 重新变为未决定。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos of the group of {name} are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo of the group of {name} is undecided again.</extracomment>
            <translation>
                <numerusform>已撤销接受：{name} 所在分组的 {n} 张照片重新变为未决定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The marks of {n} photos are as they were before.</source>
            <extracomment>For 1: The mark of {n} photo is as it was before.</extracomment>
            <translation>
                <numerusform>{n} 张照片的标记已恢复原状。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is undecided again.</source>
            <translation>{name} 重新变为未决定。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked to be kept again.</source>
            <translation>{name} 重新标记为保留。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked for removal again.</source>
            <translation>{name} 重新标记为移除。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>{count} pictures: two can be compared.</source>
            <translation>{count} 张图片：可以比较两张。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>Fetching {address}</source>
            <translation>正在获取 {address}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>This picture could not be taken.</source>
            <translation>无法取得这张图片。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop moving</source>
            <translation>停止移动</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Go on with the scan</source>
            <translation>继续扫描</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>en</source>
            <extracomment>The code of the language that you translate into: de, es, zh_CN.</extracomment>
            <translation>zh_CN</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{size} to free</source>
            <translation>可释放 {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{seconds} s left</source>
            <translation>剩余 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{minutes} min left</source>
            <translation>剩余 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{hours} h left</source>
            <translation>剩余 {hours} 小时</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{number} MP</source>
            <extracomment>Megapixels.</extracomment>
            <translation>{number} MP</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° N</source>
            <translation>北纬 {degrees}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° S</source>
            <translation>南纬 {degrees}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° E</source>
            <translation>东经 {degrees}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° W</source>
            <translation>西经 {degrees}°</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same file</source>
            <translation>同一文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same pixels</source>
            <translation>相同像素</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Re-saved</source>
            <translation>重新保存</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Edited</source>
            <translation>编辑过</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Series</source>
            <translation>系列</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related</source>
            <translation>相关</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same bytes twice. One of them can go without any loss.</source>
            <translation>相同的字节有两份。可以移除其中一份，没有任何损失。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same decoded picture; only metadata or the container differ.</source>
            <translation>解码后的图片相同；只有元数据或容器不同。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Saved again, resized or converted; nothing in the picture was changed on purpose.</source>
            <translation>重新保存、缩放或转换；图片内容没有被有意改动。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide.</source>
            <translation>同一次拍摄，被有意修改：旋转、镜像、改色、裁剪。只有您能决定。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Different shots of one scene. Never marked by a rule.</source>
            <translation>同一场景的不同拍摄。规则绝不标记。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related by subject or style. Never marked by a rule.</source>
            <translation>主题或风格相关。规则绝不标记。</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Overall</source>
            <translation>总体</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Details</source>
            <translation>细节</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Shot</source>
            <translation>拍摄</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Scene</source>
            <translation>场景</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Style</source>
            <translation>风格</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Moment</source>
            <translation>时刻</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>, </source>
            <extracomment>Between two of a list, with the space behind it.</extracomment>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>By words: {n} models missing</source>
            <extracomment>For 1: By words: {n} model missing</extracomment>
            <translation>
                <numerusform>用文字：缺少 {n} 个模型</numerusform>
            </translation>
        </message>
    </context>
</TS>
